import Enforcement
import Law
import Operations

/// One referral, as the procuratorate and the unit see it.
enum ReferralShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let facts: [FactList.Fact]
        let opinion: String?
        let reply: String?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                \(model.opinion.map { context.part(ReferralText.opinion, context.show(PaperText($0))) })
                \(model.reply.map { context.part(ReferralText.reply, context.show(PaperText($0))) })
                """, context: context)
    }
}

extension ReferralShowPage.Model {
    init(_ file: ReferralFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        frame = RecordFrame(
            file, record, title: loaded.caseTitle, state: record.state.badge(context),
            facts: [loaded.suspectName, loaded.unitName, "→ \(loaded.addresseeName)"], documents: file.documents,
            context: context)
        facts = ReferralShowPage.Model.facts(file, context)
        opinion = record.opinion
        reply = record.reply
    }

    private static func facts(_ file: ReferralFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let record = loaded.record
        let fromCase = "\(loaded.caseNumber) \(loaded.caseTitle)"
        let suspect = "\(loaded.suspectName) · \(loaded.suspectNumber)"
        var facts: [FactList.Fact] = [
            file.canSeeSuspect
                ? .init(say(ReferralText.suspect), text: suspect, path: Paths.suspect(record.suspectID))
                : .init(say(ReferralText.suspect), text: suspect),
            .init(say(SuspectText.crime), text: "\(say(loaded.crime.label)) · \(context.cite(loaded.crime.source))"),
            .init(say(ReferralText.nonProsecution), text: say(record.nonProsecution.label)),
            .init(say(ReferralText.procuratorate), text: loaded.unitName),
            .init(say(ReferralText.addressee), text: loaded.addresseeName),
            .init(say(ReferralText.transfer), text: loaded.transferNumber),
            file.canSeeCases
                ? .init(say(ReferralText.fromCase), text: fromCase, path: Paths.case(record.caseID))
                : .init(say(ReferralText.fromCase), text: fromCase),
            .init(say(CommonText.underWhichArticle), text: context.cite(Referral.source)),
            .init(say(ReferralText.openedAt), text: language.moment(record.openedAt)),
            .init(say(ReferralText.sentAt), text: record.sentAt.map(language.moment)),
            .init(say(ReferralText.repliedAt), text: record.repliedAt.map(language.moment)),
        ]
        if let number = loaded.newCaseNumber, let id = record.newCaseID {
            facts.append(
                file.canSeeCases
                    ? .init(say(ReferralText.newCase), text: number, path: Paths.case(id))
                    : .init(say(ReferralText.newCase), text: number))
        }
        return facts
    }
}
