import Enforcement
import Law
import Operations

/// One referral, as the procuratorate and the unit see it.
enum ReferralShowPage {
    struct Model: Sendable {
        let header: RecordHeader
        let facts: [FactList.Fact]
        let opinion: String?
        let reply: String?
        let timeline: [Timeline.Entry]
        let clocks: [ClockCard]
        let documents: [DocumentLink]
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: "\(model.header.number) \(model.header.title)",
            breadcrumbs: [Crumb(say(ReferralText.referrals), Paths.referrals), Crumb(model.header.number)],
            context: context, proof: model.proof,
            content: """
                \(context.show(model.header))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, context.show(Timeline(model.timeline)), context),
                    facts: """
                        \(part(CommonText.facts, context.show(FactList(model.facts)), context))
                        \(model.opinion.map { part(ReferralText.opinion, context.show(PaperText($0)), context) })
                        \(model.reply.map { part(ReferralText.reply, context.show(PaperText($0)), context) })
                        """,
                    side: side(model, context))))
                """)
    }

    private static func side(_ model: Model, _ context: PageContext) -> HTML {
        let clocks = model.clocks.isEmpty ? "<p>\(context.say(CaseText.noClocks))</p>" : context.show(model.clocks)
        let documents: HTML =
            model.documents.isEmpty
            ? "<p>\(context.say(CaseText.noDocuments))</p>" : context.show(DocumentList(model.documents))
        return """
            \(part(CommonText.clocks, clocks, context))
            \(part(CommonText.documents, documents, context))
            """
    }

    private static func part(_ title: Wording, _ content: HTML, _ context: PageContext) -> HTML {
        context.show(PagePart(context.say(title), content))
    }
}

extension ReferralShowPage.Model {
    init(_ file: ReferralFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        let buttons = RecordActs.buttons(file.acts, on: record.id, context: context)
        header = RecordHeader(
            number: record.number, title: loaded.caseTitle, state: record.state.badge(context),
            facts: [loaded.suspectName, loaded.unitName, "→ \(loaded.addresseeName)"], actions: buttons.first,
            more: buttons.more)
        facts = ReferralShowPage.Model.facts(file, context)
        opinion = record.opinion
        reply = record.reply
        timeline = RecordTimeline.entries(
            file.steps, of: Referral.self, documents: file.documents, context: context)
        clocks = file.clocks.compactMap { ClockCard($0, context) }
        documents = file.documents.map { DocumentLink($0, context) }
        proof = file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
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
