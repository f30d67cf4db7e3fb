import Enforcement
import Law

extension ActStep where S == Transfer {
    /// Issues the paper by which the police tell the unit what they did.
    ///
    /// - Parameter event: the step that the paper tells of, on whose provision it rests.
    /// - Throws: `Refusal.notFound` where the police unit is gone.
    func tellInWriting(_ form: DocumentForm, of event: TransferEvent, _ text: String) throws {
        guard let unit = try OrganisationStore.unit(work.actor.unitID, in: work.access),
            let source = Transfer.procedure.transition(from: record.state, on: event)?.source
        else { throw Refusal.notFound(.unit) }
        let letter = PoliceLetter(
            unitName: unit.name, addresseeName: loaded.unitName, transferNumber: record.number,
            caseNumber: loaded.caseNumber, caseTitle: loaded.caseTitle, text: text,
            source: source, signedBy: work.actor.name, issuedOn: work.today)
        _ = try work.issue(form, on: record.reference, called: record.number, by: unit, content: letter)
    }
}

/// What the papers of the police say. Periods are those of the law on the day.
enum PoliceLetterText {
    static func received(lacking: [TransferAttachment], on day: LegalDate) -> String {
        let missing = lacking.map(\.label.zh).joined(separator: "、")
        return "本机关已于\(day.inChinese)签收。" + (missing.isEmpty ? "" : "所附材料尚缺：\(missing)，另行通知补正。")
    }

    static func forwarded(to police: String, because reason: String) -> String {
        "经审查，该案不属本机关管辖，已将案件材料转送\(police)。\n理由：\(reason.asSentence)"
    }

    static func supplement(_ missing: String, on day: LegalDate) -> String {
        "经审查，移送的材料不全，请\(within(.policeSupplement, on: day))补正：\n\(missing.asSentence)"
    }

    static func filed(_ number: String, on day: LegalDate) -> String {
        """
        经审查，决定立案，文号：\(number)。
        请\(within(.transferGoods, on: day))将涉案物品以及与案件有关的其他材料移交本机关，并办结交接手续。
        """
    }

    static func notFiled(_ reason: String, on day: LegalDate) -> String {
        """
        经审查，决定不予立案。理由：\(reason.asSentence)
        案卷材料随本通知退回。你单位不服的，可以\(within(.transferReconsiderationRequest, on: day))提请本机关复议，也可以建议人民检察院依法进行立案监督。
        """
    }

    static func upheld(_ reason: String, on day: LegalDate) -> String {
        """
        经复议，维持不予立案的决定。理由：\(reason.asSentence)
        你单位仍有异议的，可以\(within(.transferSupervisionAfterReconsideration, on: day))建议人民检察院依法进行立案监督。
        """
    }

    static func sentBack(_ reason: String) -> String {
        "经侦查，该案依法应当由你单位处理，现将案件移回。理由：\(reason.asSentence)"
    }

    /// `自接到本通知之日起3日内`, as the rule has it on the day.
    private static func within(_ limit: TimeLimitID, on day: LegalDate) -> String {
        "自接到本通知之日起\(TimeLimits.row(limit, on: day).map { $0.amount.wording.zh + "内" } ?? "按规定期限")"
    }
}
