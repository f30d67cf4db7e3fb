package import Enforcement
import Law
import Storage

/// The unit asks the police to reconsider that they did not file.
///
/// - Source: 国务院令第310号 Art 9.
package struct RequestReconsideration: Operation {
    package static let name = "transfer.request-reconsideration"

    package let id: TransferID
    package let version: Int?
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `reconsideration-late` after three days.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        let result = try step.take(
            .requestReconsideration, .reason(reason), reason: reason,
            setting: [("objection", TransferObjection.reconsideration)])
        if let police = step.record.receiverID {
            try step.tell(
                police, "transfer.reconsideration",
                Wording("移送机关就\(step.record.number)提请复议", "Reconsideration is asked for: \(step.record.number)"))
        }
        return result
    }
}

extension RequestReconsideration {
    static let act = Act<Transfer>(
        "reconsideration-request", "requestReconsideration", on: .requestReconsideration, told: \.policeAreTold,
        asking: .reason(example: "销售记录足以证明数额已达追诉标准", label: Wording("不服的理由", "Why the unit objects"))
    ) { id, version, reason in
        RequestReconsideration(id, version: version, reason: reason)
    }
}

/// The police decide on the reconsideration: they file after all, or uphold what they decided.
///
/// - Source: 国务院令第310号 Art 9; 公安机关办理刑事案件程序规定 Art 181.
package struct DecideReconsideration: Operation {
    package static let name = "transfer.decide-reconsideration"

    package let id: TransferID
    package let version: Int?
    package let files: Bool
    /// The number of the criminal case, where one is opened after all.
    package let policeNumber: String
    /// Why the decision is upheld.
    package let reason: String

    /// Opens a criminal case after all.
    package static func file(_ id: TransferID, version: Int? = nil, number: String) -> DecideReconsideration {
        DecideReconsideration(id: id, version: version, files: true, policeNumber: number, reason: "")
    }

    /// Upholds not filing, for these reasons.
    package static func uphold(_ id: TransferID, version: Int? = nil, reason: String) -> DecideReconsideration {
        DecideReconsideration(id: id, version: version, files: false, policeNumber: "", reason: reason)
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a case without a number.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        guard files else {
            let result = try step.take(
                .upholdRefusal, .reason(reason), reason: reason, setting: [("objection", TransferObjection.upheld)])
            try step.tellInWriting(
                .reconsiderationDecision, of: .upholdRefusal, PoliceLetterText.upheld(reason, on: work.today))
            try step.tellSender(
                "transfer.upheld",
                Wording("复议维持不予立案：\(step.record.number)", "Not filing was upheld: \(step.record.number)"))
            return result
        }
        return try step.file(.fileOnReconsideration, under: policeNumber)
    }
}

extension DecideReconsideration {
    static let act = Act<Transfer>(
        "reconsidered-filing", "fileOnReconsideration", on: .fileOnReconsideration, told: \.senderIsTold,
        asking: .policeNumber
    ) { id, version, number in
        DecideReconsideration.file(id, version: version, number: number)
    }

    static let notAct = Act<Transfer>(
        "upholding", "upholdRefusal", on: .upholdRefusal, told: \.senderIsTold, asking: .reason
    ) { id, version, reason in
        DecideReconsideration.uphold(id, version: version, reason: reason)
    }
}

/// The unit asks the procuratorate to supervise the filing.
///
/// - Source: 国务院令第310号 Art 9.
package struct RequestFilingSupervision: Operation {
    package static let name = "transfer.request-supervision"

    package let id: TransferID
    package let version: Int?
    package let procuratorate: UnitID
    package let reason: String

    package init(_ id: TransferID, version: Int? = nil, to procuratorate: UnitID, reason: String) {
        self.id = id
        self.version = version
        self.procuratorate = procuratorate
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `notFound` for the procuratorate; `invalidInput` without reasons.
    package func perform(in work: Work) throws -> TransferVersion {
        let step = try TransferStep(id, version: version, in: work)
        try CaseInput.require("reason", reason, Wording("理由", "the reasons"))
        let unit = try ReceiverChoice.unit(procuratorate, in: work)
        let result = try step.take(
            .requestSupervision, .supervisor(SupervisingUnit(kind: unit.kind, region: unit.region)), reason: reason,
            setting: [("objection", TransferObjection.supervision), ("supervisor_id", unit.id)])
        try step.tell(
            unit.id, "transfer.supervision-requested",
            Wording(
                "\(step.loaded.unitName)建议就\(step.record.number)立案监督",
                "Asked to supervise the filing of \(step.record.number)"))
        return result
    }
}

extension RequestFilingSupervision {
    static let act = Act<Transfer>(
        "supervision-request", "requestFilingSupervision", on: .requestSupervision, told: \.procuratorateIsTold,
        asking: procuratorate, .reason(example: "公安机关认定情节显著轻微与查明的数额不符")
    ) { id, version, procuratorate, reason in
        RequestFilingSupervision(id, version: version, to: procuratorate, reason: reason)
    }

    private static let procuratorate = Ask<Transfer, UnitID>.record(
        "procuratorate", Wording("人民检察院", "Procuratorate"), .unit,
        start: { record in record.procuratorates.first { $0.region == record.record.region }?.id },
        options: { record in record.procuratorates.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
}

/// The police file as the procuratorate notified them.
///
/// - Source: 公安机关办理刑事案件程序规定 Art 182.
package struct FileAsNotified: Operation {
    package static let name = "transfer.file-as-notified"

    package let id: TransferID
    package let version: Int?
    package let policeNumber: String

    package init(_ id: TransferID, version: Int? = nil, number: String) {
        self.id = id
        self.version = version
        self.policeNumber = number
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without a number.
    package func perform(in work: Work) throws -> TransferVersion {
        try TransferStep(id, version: version, in: work).file(.fileAsNotified, under: policeNumber)
    }
}

extension FileAsNotified {
    static let act = Act<Transfer>(
        "notified-filing", "fileAsNotified", on: .fileAsNotified, told: \.senderIsTold, asking: .policeNumber
    ) { id, version, number in
        FileAsNotified(id, version: version, number: number)
    }
}

extension ActStep where S == Transfer {
    /// Opens the criminal case, at once or after all, and tells the sender.
    @discardableResult
    func file(
        _ event: TransferEvent, under number: String, setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> TransferVersion {
        try CaseInput.require("policeNumber", number, Wording("立案文号", "the number of the case"), atMost: 100)
        let result = try take(
            event, reason: number, setting: [("decided_at", work.now), ("police_number", number)] + columns)
        try tellInWriting(.criminalFiling, of: event, PoliceLetterText.filed(number, on: work.today))
        try tellSender("transfer.filed", Wording("公安机关已立案：\(number)", "The police filed the case: \(number)"))
        return result
    }
}

extension Ask where S == Transfer, Value == String {
    /// The number of the decision to file.
    static var policeNumber: Ask {
        .line(
            "policeNumber", Wording("立案决定书文号", "Number of the decision to file"), most: 100,
            example: "青公（经）立字〔2026〕31号")
    }
}
