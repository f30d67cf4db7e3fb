package import Enforcement
import Law
import Storage

/// Where a transfer stands after the procuratorate took it up, and the letter that was written.
package struct TakenUpTransfer: Codable, Sendable, ActOutcome {
    package typealias Subject = Transfer

    package let standing: TransferVersion
    package let letter: SupervisionID

    package var opened: RecordReference? { RecordReference(.supervision, letter.rawValue) }
}

/// The procuratorate takes up what the unit asked for: the request for reasons is written, to be sent as a letter.
///
/// - Source: 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 Art 10.
package struct TakeUpSupervision: Operation {
    package static let name = "transfer.take-up-supervision"

    package let id: TransferID
    package let version: Int?

    package init(_ id: TransferID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure; `notFound` where the police have no file.
    package func perform(in work: Work) throws -> TakenUpTransfer {
        let step = try TransferStep(id, version: version, in: work)
        guard let police = step.record.receiverID else { throw Refusal.notFound(.unit) }
        let objection = try TransferObjectionWords.of(step.record, in: work.access)
        let standing = try step.take(.takeUpSupervision, setting: [("objection", TransferObjection.takenUp)])
        let draft = SupervisionDraft(
            kind: .reasons, addressee: police, caseID: step.record.caseID, transferID: step.record.id,
            title: step.loaded.caseTitle, grounds: objection.grounds(of: step.loaded),
            demand: "请就\(step.record.number)书面说明不立案的理由。")
        let letter = try draft.open(in: work)
        try step.tellSender(
            "transfer.taken-up",
            Wording(
                "人民检察院已受理就\(step.record.number)的立案监督建议",
                "The procuratorate took up the request about \(step.record.number)"))
        return TakenUpTransfer(standing: standing, letter: letter)
    }
}

extension TakeUpSupervision {
    static let act = Act<Transfer>(
        "supervision", "takeUpSupervision", on: .takeUpSupervision,
        consequence: Wording("拟出要求说明不立案理由通知书，另行发出", "The request for reasons is written, to be sent as a letter"),
        opens: .supervision, told: \.senderIsTold
    ) { id, version in
        TakeUpSupervision(id, version: version)
    }
}

/// The procuratorate does not supervise, or finds that the reasons of the police hold, and tells the unit why.
///
/// - Source: 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 Art 11.
package struct DeclineSupervision: Operation {
    package static let name = "transfer.decline-supervision"

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
        let result = try step.take(
            .declineSupervision, .reason(reason), reason: reason, setting: [("objection", TransferObjection.declined)])
        try step.tellSender(
            "transfer.supervision-declined",
            Wording(
                "人民检察院对\(step.record.number)不予立案监督，理由已告知",
                "The procuratorate does not supervise \(step.record.number)"))
        return result
    }
}

extension DeclineSupervision {
    static let act = Act<Transfer>(
        "supervision-refusal", "declineSupervision", on: .declineSupervision, told: \.senderIsTold,
        asking: .reason(example: "公安机关不立案理由成立")
    ) { id, version, reason in
        DeclineSupervision(id, version: version, reason: reason)
    }
}

/// What the police and the unit wrote about not filing, as the letter of the procuratorate takes it up.
struct TransferObjectionWords {
    let refusal: String?
    let upheld: String?
    let request: String?

    static func of(_ record: Transfer, in access: any ReadAccess) throws -> TransferObjectionWords {
        let steps = try StepStore.steps(of: record.reference, in: access)
        func last(_ event: TransferEvent) -> String? { steps.first { $0.event == event.rawValue }?.reason }
        return TransferObjectionWords(
            refusal: last(.refuseFiling), upheld: last(.upholdRefusal), request: last(.requestSupervision))
    }

    /// The facts and provisions of the letter.
    func grounds(of loaded: TransferStore.Loaded) -> String {
        var lines = [
            "\(loaded.unitName)以\(loaded.record.number)移送涉嫌\(loaded.record.crime.label.zh)案，\(loaded.receiverName ?? "公安机关")不予立案：\(refusal ?? "未写明理由")"
        ]
        if let upheld { lines.append("复议维持不予立案：\(upheld)") }
        lines.append("移送机关建议立案监督：\(request ?? "")（\(SupervisionKind.reasons.source.citation.zh)）")
        return lines.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
    }
}
