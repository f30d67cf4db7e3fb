package import Enforcement
import Law

/// The police sign for the file.
package struct ReceiveTransfer: Operation {
    package static let name = "transfer.receive"

    package let id: TransferID
    package let version: Int?

    package init(_ id: TransferID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let event: TransferEvent = step.record.lacking.isEmpty ? .receive : .receiveIncomplete
        let result = try step.take(event, setting: [("received_at", work.now)])
        try step.tellInWriting(
            .transferReceipt, of: event, PoliceLetterText.received(lacking: step.record.lacking, on: work.today))
        try step.tellSender(
            "transfer.received", Wording("公安机关已签收\(step.record.number)", "The police signed for \(step.record.number)"))
        return result
    }
}

extension ReceiveTransfer {
    static let act = Act<Transfer>(
        "receipt", "receiveTransfer", on: .receive, .receiveIncomplete, told: \.senderIsTold
    ) { id, version in
        ReceiveTransfer(id, version: version)
    }
}

/// Police without jurisdiction pass the file on and tell the sender.
package struct ForwardTransfer: Operation {
    package static let name = "transfer.forward"

    package let id: TransferID
    package let version: Int?
    package let receiver: UnitID
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, to receiver: UnitID, reason: String) {
        self.id = id
        self.version = version
        self.receiver = receiver
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the receiver; `invalidInput` without reasons.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        try CaseInput.require("reason", reason, Wording("转送理由", "the reasons"))
        let police = try ReceiverChoice.unit(receiver, in: work)
        let result = try step.take(
            .forward, .receiver(PoliceUnit(id: police.id, kind: police.kind, region: police.region)), reason: reason,
            counterpart: police.id,
            setting: [("receiver_id", police.id), ("received_at", Int64?.none), ("supplement_open", false)])
        try step.tellInWriting(
            .forwardingNotice, of: .forward, PoliceLetterText.forwarded(to: police.name, because: reason))
        try step.addReceiver(police.id)
        let text = Wording(
            "\(step.record.number)转送\(police.name)", "\(step.record.number) was forwarded to \(police.name)")
        try step.tell(police.id, "transfer.handed-over", text)
        try step.tellSender("transfer.forwarded", text)
        return result
    }
}

extension ForwardTransfer {
    static let act = Act<Transfer>(
        "forwarding", "forwardTransfer", on: .forward, told: { $0.policeAreTold + $0.senderIsTold },
        asking: .receiver(\.otherPolice), .reason(example: "犯罪地在市区")
    ) { id, version, receiver, reason in
        ForwardTransfer(id, version: version, to: receiver, reason: reason)
    }
}

/// The police say which materials are missing.
package struct RequestSupplement: Operation {
    package static let name = "transfer.request-supplement"

    package let id: TransferID
    package let version: Int?
    /// What is missing.
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let result = try step.take(
            .requestSupplement, .reason(reason), reason: reason, setting: [("supplement_open", true)])
        try step.tellInWriting(
            .supplementNotice, of: .requestSupplement, PoliceLetterText.supplement(reason, on: work.today))
        try step.tellSender(
            "transfer.supplement-requested",
            Wording("公安机关通知补正\(step.record.number)", "The police ask for materials on \(step.record.number)"))
        return result
    }
}

extension RequestSupplement {
    static let act = Act<Transfer>(
        "supplement-request", "requestSupplement", on: .requestSupplement, told: \.senderIsTold,
        asking: .reason(example: "缺少检验报告", label: Wording("需补正的材料", "What is missing"))
    ) { id, version, reason in
        RequestSupplement(id, version: version, reason: reason)
    }
}

/// The police decide on filing: open a criminal case, or do not and return the file with reasons.
package struct DecideCriminalFiling: Operation {
    package static let name = "transfer.decide-filing"

    package let id: TransferID
    package let version: Int?
    package let files: Bool
    /// The number of the criminal case, where one is opened.
    package let policeNumber: String
    /// Why not, where none is opened.
    package let reason: String

    /// Opens a criminal case under a number.
    package static func file(_ id: TransferID, version: Int? = nil, number: String) -> DecideCriminalFiling {
        DecideCriminalFiling(id: id, version: version, files: true, policeNumber: number, reason: "")
    }

    /// Opens none, for these reasons.
    package static func doNotFile(_ id: TransferID, version: Int? = nil, reason: String) -> DecideCriminalFiling {
        DecideCriminalFiling(id: id, version: version, files: false, policeNumber: "", reason: reason)
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a case without a number.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        if files { return try step.file(.file, under: policeNumber, setting: [("supplement_open", false)]) }
        let result = try step.take(
            .refuseFiling, .reason(reason), reason: reason,
            setting: [("decided_at", work.now), ("supplement_open", false)])
        try step.tellInWriting(.noCriminalFiling, of: .refuseFiling, PoliceLetterText.notFiled(reason, on: work.today))
        try step.tellSender(
            "transfer.not-filed",
            Wording("公安机关不予立案：\(step.record.number)", "The police did not file \(step.record.number)"))
        return result
    }
}

extension DecideCriminalFiling {
    static let act = Act<Transfer>(
        "filing", "fileCriminalCase", on: .file, told: \.senderIsTold,
        asking: .policeNumber
    ) { id, version, number in
        DecideCriminalFiling.file(id, version: version, number: number)
    }

    static let notAct = Act<Transfer>(
        "no-filing", "refuseCriminalCase", on: .refuseFiling, told: \.senderIsTold, asking: .reason
    ) { id, version, reason in
        DecideCriminalFiling.doNotFile(id, version: version, reason: reason)
    }
}

/// The police find no crime but a matter for the unit, and send it back.
package struct SendBackTransfer: Operation {
    package static let name = "transfer.send-back"

    package let id: TransferID
    package let version: Int?
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let result = try step.take(.sendBack, .reason(reason), reason: reason)
        try step.tellInWriting(.sendingBack, of: .sendBack, PoliceLetterText.sentBack(reason))
        try step.tellSender(
            "transfer.sent-back", Wording("公安机关移回\(step.record.number)", "The police sent back \(step.record.number)"))
        return result
    }
}

extension SendBackTransfer {
    static let act = Act<Transfer>(
        "sending-back", "sendBackTransfer", on: .sendBack, told: \.senderIsTold, asking: .reason
    ) {
        id, version, reason in
        SendBackTransfer(id, version: version, reason: reason)
    }
}
