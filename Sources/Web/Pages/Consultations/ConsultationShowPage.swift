import Enforcement
import Law
import Operations

/// One consultation, as those who ask and those who are asked see it.
enum ConsultationShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let facts: [FactList.Fact]
        let found: String
        let question: String
        let opinion: ConsultationOpinion?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(model.opinion.map { opinion($0, context) })
                \(context.part(ConsultationText.question, context.show(PaperText(model.question))))
                \(context.part(ConsultationText.found, context.show(PaperText(model.found))))
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                """, context: context)
    }

    private static func opinion(_ opinion: ConsultationOpinion, _ context: PageContext) -> HTML {
        context.part(
            ConsultationText.opinion,
            """
            \(context.show(Notice(opinion.finding.tone, context.say(opinion.finding.label))))
            \(context.show(PaperText(opinion.reasons)))
            """)
    }
}

extension ConsultationShowPage.Model {
    init(_ file: ConsultationFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        frame = RecordFrame(
            file, record, title: loaded.caseTitle, state: record.state.badge(context),
            facts: [loaded.unitName, "→ \(loaded.adviserName)"], documents: nil, context: context)
        facts = ConsultationShowPage.Model.facts(file, context)
        found = record.facts
        question = record.question
        opinion = record.opinion
    }

    private static func facts(_ file: ConsultationFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let record = loaded.record
        return [
            file.canSeeCase
                ? .init(say(ConsultationText.case), text: loaded.caseNumber, path: Paths.case(record.caseID))
                : .init(say(ConsultationText.case), text: loaded.caseNumber),
            .init(say(ConsultationText.asker), text: language.aside(loaded.unitName, loaded.askedByName)),
            .init(say(ConsultationText.adviser), text: loaded.adviserName),
            .init(
                say(ConsultationText.crime),
                text: record.crime.map { "\(say($0.label)) · \(context.cite($0.source))" }),
            .init(say(CommonText.underWhichArticle), text: context.cite(Consultation.source)),
            .init(say(ConsultationText.askedAt), text: language.moment(record.askedAt)),
            .init(say(ConsultationText.answeredAt), text: record.answeredAt.map(language.moment)),
        ]
    }
}

extension ConsultationFinding {
    /// How the opinion is shown.
    var tone: Tone {
        switch self {
        case .suspected: .soon
        case .notSuspected: .done
        case .moreEvidence: .active
        }
    }
}
