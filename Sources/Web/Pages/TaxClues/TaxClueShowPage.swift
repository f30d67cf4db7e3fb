import Enforcement
import Law
import Operations

/// One tax clue, as the unit that handed it over and the tax authority see it.
enum TaxClueShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let facts: [FactList.Fact]
        let found: String
        let feedback: TaxFeedback?
        /// Why it went back, with what that is called.
        let back: (title: Wording, reason: String)?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(model.feedback.map { feedback($0, context) })
                \(model.back.map { context.part($0.title, context.show(PaperText($0.reason))) })
                \(context.part(TaxClueText.found, context.show(PaperText(model.found))))
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                """, context: context)
    }

    private static func feedback(_ feedback: TaxFeedback, _ context: PageContext) -> HTML {
        let (say, language) = (context.say, context.language)
        let figures: [FactList.Fact] = [
            .init(say(TaxClueText.collected), text: feedback.collected.map(language.money)),
            .init(say(TaxClueText.fine), text: feedback.fine.map(language.money)),
            .init(say(TaxClueText.letter), text: feedback.letter),
        ]
        return context.part(
            TaxClueText.outcome,
            """
            \(context.show(Notice(feedback.outcome.tone, say(feedback.outcome.label))))
            \(context.show(PaperText(feedback.account)))
            \(context.show(FactList(figures)))
            """)
    }
}

extension TaxClueShowPage.Model {
    init(_ file: TaxClueFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        frame = RecordFrame(
            file, record, title: record.finding.taxpayer, state: record.state.badge(context),
            facts: [loaded.unitName, "→ \(loaded.authorityName)"], documents: nil, context: context)
        facts = TaxClueShowPage.Model.facts(file, context)
        found = record.finding.facts
        feedback = record.feedback
        back = record.reason.map {
            (record.state == .withdrawn ? TaxClueText.withdrawn : TaxClueText.sentBack, $0)
        }
    }

    private static func facts(_ file: TaxClueFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let (record, finding) = (loaded.record, loaded.record.finding)
        return [
            .init(say(TaxClueText.taxpayer), text: finding.taxpayer),
            .init(
                say(TaxClueText.taxpayerCode),
                text: finding.taxpayerCode),
            .init(say(TaxClueText.matters), text: context.list(finding.matters.map { say($0.label) })),
            .init(say(TaxClueText.amount), text: finding.amount.map(language.money)),
            file.canSeeCase
                ? .init(say(TaxClueText.case), text: loaded.caseNumber, path: Paths.case(record.caseID))
                : .init(say(TaxClueText.case), text: loaded.caseNumber),
            .init(say(TaxClueText.sender), text: language.aside(loaded.unitName, loaded.handedByName)),
            .init(say(TaxClueText.authority), text: loaded.authorityName),
            .init(say(CommonText.underWhichArticle), text: context.cite(TaxClue.source)),
            .init(say(TaxClueText.handedAt), text: language.moment(record.handedAt)),
            .init(say(TaxClueText.answeredAt), text: record.answeredAt.map(language.moment)),
        ]
    }
}

extension TaxOutcome {
    /// How the outcome is shown.
    var tone: Tone {
        switch self {
        case .violation: .done
        case .noViolation: .quiet
        case .transferred: .soon
        }
    }
}
