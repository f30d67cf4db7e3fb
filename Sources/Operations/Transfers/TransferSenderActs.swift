package import Enforcement
import Law

/// The head decides whether to transfer.
package struct DecideTransfer: Operation {
    package static let name = "transfer.decide"

    package let id: TransferID
    package let version: Int?
    package let approves: Bool
    /// The opinion; the reasons where it is not approved.
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, approves: Bool, reason: String) {
        self.id = id
        self.version = version
        self.approves = approves
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        try CaseInput.limitLength("reason", reason, Wording("理由", "the reasons"))
        return try step.take(
            approves ? .approve : .disapprove, .reason(reason), reason: reason,
            setting: approves ? [("approved_by", work.actor.userID), ("approved_at", work.now)] : [])
    }
}

extension DecideTransfer {
    static let act = Act<Transfer>(
        "approval", "decideTransfer", Wording("决定是否移送", "Decide on the transfer"), on: .approve, .disapprove,
        told: \.officersAreTold,
        asking: .yesNo(
            "approves", Wording("决定", "Decision"), yes: Wording("批准移送", "Approve"),
            no: Wording("不批准移送", "Do not approve")),
        .reason(example: "同意移送", label: Wording("意见和理由", "Opinion and reasons"))
    ) { id, version, approves, reason in
        DecideTransfer(id, version: version, approves: approves, reason: reason)
    }
}

/// Withdraws a proposal on which the head has not decided.
package struct WithdrawTransfer: Operation {
    package static let name = "transfer.withdraw"

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
        return try step.take(.withdraw, .reason(reason), reason: reason)
    }
}

extension WithdrawTransfer {
    static let act = Act<Transfer>("withdrawal", "withdrawTransfer", on: .withdraw, isWayOut: true, asking: .reason) {
        id, version, reason in
        WithdrawTransfer(id, version: version, reason: reason)
    }
}

/// Hands the file to the police of the same level, with the letter of transfer and what goes with it.
package struct HandOverTransfer: Operation {
    package static let name = "transfer.hand-over"

    package let id: TransferID
    package let version: Int?
    package let receiver: UnitID
    /// What goes along; the letter always does.
    package let attachments: [TransferAttachment]

    package init(_ id: TransferID, version: Int? = nil, to receiver: UnitID, attachments: Set<TransferAttachment>) {
        self.id = id
        self.version = version
        self.receiver = receiver
        self.attachments = TransferAttachment.allCases.filter { attachments.contains($0) || $0 == .letter }
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the receiver.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let police = try ReceiverChoice.unit(receiver, in: work)
        let result = try step.take(
            .handOver, .receiver(PoliceUnit(id: police.id, kind: police.kind, region: police.region)),
            reason: attachments.map(\.label.zh).joined(separator: "、"), counterpart: police.id,
            setting: [
                ("receiver_id", police.id), ("handed_over_at", work.now),
                ("attachments", try JSONText.encode(attachments)),
            ])
        try step.addReceiver(police.id)
        guard let unit = try OrganisationStore.unit(step.record.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let letter = try TransferLetter.make(
            for: step.loaded, from: unit, to: police, attachments: attachments, at: work.now,
            for: work.actor, in: work.access)
        let number = try work.issue(
            .criminalTransfer, on: step.record.reference, called: step.record.number, by: unit, content: letter
        ).number
        try step.tell(
            police.id, "transfer.handed-over",
            Wording("收到移送：\(number)", "A suspected crime was transferred to you: \(number)"))
        return result
    }
}

extension HandOverTransfer {
    static let act = Act<Transfer>(
        "hand-over", "handOverTransfer", on: .handOver, told: \.policeAreTold, asking: .receiver(\.sameLevel), goesAlong
    ) { id, version, receiver, attachments in
        HandOverTransfer(id, version: version, to: receiver, attachments: Set(attachments))
    }

    private static let goesAlong = Ask<Transfer, [TransferAttachment]>.attachments(
        Wording("随案材料", "What goes along"),
        help: Wording(
            "移送书由系统制发；缺少的材料会注明，公安机关不得因此不接受",
            "The letter is issued by the system; what is missing is noted and is no ground for refusal"),
        options: { _ in TransferAttachment.allCases.filter { $0 != .letter } })
}

/// Supplies the materials for which the police asked.
package struct SupplementTransfer: Operation {
    package static let name = "transfer.supplement"

    package let id: TransferID
    package let version: Int?
    package let note: String
    /// What is supplied now.
    package let attachments: [TransferAttachment]

    package init(
        _ id: TransferID, version: Int? = nil, note: String, attachments: Set<TransferAttachment> = []
    ) {
        self.id = id
        self.version = version
        self.note = note
        self.attachments = TransferAttachment.allCases.filter(attachments.contains)
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without a note.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        try CaseInput.require("note", note, Wording("补正说明", "what was supplied"))
        let all = Set(step.record.attachments).union(attachments)
        let result = try step.take(
            .supplement, reason: note,
            setting: [
                ("supplement_open", false),
                ("attachments", try JSONText.encode(TransferAttachment.allCases.filter(all.contains))),
            ])
        if let police = step.record.receiverID {
            try step.tell(
                police, "transfer.supplemented",
                Wording("\(step.record.number)已补正材料", "Materials were supplied for \(step.record.number)"))
        }
        return result
    }
}

extension SupplementTransfer {
    static let act = Act<Transfer>(
        "supplement", "supplementTransfer", on: .supplement, told: \.policeAreTold,
        asking: supplied, .note(Wording("补正说明", "What is supplied"), example: "检验报告一份")
    ) { id, version, attachments, note in
        SupplementTransfer(id, version: version, note: note, attachments: Set(attachments))
    }

    private static let supplied = Ask<Transfer, [TransferAttachment]>.attachments(
        Wording("补正的材料", "Materials supplied"), options: { $0.record.missingAttachments })
}

/// Hands goods and materials to the police who filed the case.
package struct HandOverGoods: Operation {
    package static let name = "transfer.hand-over-goods"

    package let id: TransferID
    package let version: Int?
    /// What was handed over, to whom.
    package let note: String

    package init(_ id: TransferID, version: Int? = nil, note: String) {
        self.id = id
        self.version = version
        self.note = note
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without a note.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        try CaseInput.require("note", note, Wording("交接情况", "what was handed over"))
        return try step.take(.handOverGoods, reason: note)
    }
}

extension HandOverGoods {
    static let act = Act<Transfer>(
        "goods", "handOverGoods", on: .handOverGoods,
        asking: .note(Wording("交接情况", "What was handed over"), example: "丝巾120条，清单一式三份")
    ) { id, version, note in
        HandOverGoods(id, version: version, note: note)
    }
}

/// Takes back a case that the police did not file, or sent back, to deal with it administratively: in the case it came from
/// where that is open still, else in one registered anew.
package struct TakeBackTransfer: Operation {
    package static let name = "transfer.take-back"

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
        let goesOn = try CaseComingBack.caseFor(
            step.record.caseID, because: "公安机关退回\(step.record.number)：\(reason)", in: work)
        return try step.take(.takeBack, .reason(reason), reason: reason, setting: [("new_case_id", goesOn.id)])
    }
}

extension TakeBackTransfer {
    static let act = Act<Transfer>(
        "return", "takeBackTransfer", on: .takeBack,
        consequence: Wording(
            "原案件尚在办理的继续办理；已终结的登记一件新案件，两个案号相互注明",
            "A case that is open goes on; where it has ended a new one is registered, each with the other's number"),
        asking: .reason
    ) { id, version, reason in
        TakeBackTransfer(id, version: version, reason: reason)
    }
}
