import Enforcement
import Law
import Operations

/// One letter of the procuratorate, as the procurator and the unit addressed see it.
enum SupervisionShowPage {
    struct Model: Sendable {
        let header: RecordHeader
        let facts: [FactList.Fact]
        let grounds: String
        let demand: String
        let answer: String?
        let timeline: [Timeline.Entry]
        let clocks: [ClockCard]
        let documents: [DocumentLink]
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: "\(model.header.number) \(model.header.title)",
            breadcrumbs: [
                Crumb(say(SupervisionText.letters), Paths.supervisionLetters), Crumb(model.header.number),
            ],
            context: context, proof: model.proof,
            content: """
                \(context.show(model.header))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, context.show(Timeline(model.timeline)), context),
                    facts: """
                        \(part(CommonText.facts, context.show(FactList(model.facts)), context))
                        \(part(SupervisionText.grounds, context.show(PaperText(model.grounds)), context))
                        \(part(SupervisionText.demand, context.show(PaperText(model.demand)), context))
                        \(model.answer.map { part(SupervisionText.answer, context.show(PaperText($0)), context) })
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

extension SupervisionShowPage.Model {
    init(_ file: SupervisionFile, mayOpenDesk: Bool, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        let buttons = RecordActs.buttons(file.acts, on: record.id, context: context)
        header = RecordHeader(
            number: record.number, title: context.say(record.kind.label), state: record.state.badge(context),
            facts: [loaded.unitName, "→ \(loaded.addresseeName)", loaded.caseTitle], actions: buttons.first,
            more: buttons.more)
        facts = SupervisionShowPage.Model.facts(file, mayOpenDesk, context)
        grounds = record.grounds
        demand = record.demand
        answer = record.answer
        timeline = RecordTimeline.entries(
            file.steps, of: Supervision.self, documents: file.documents, context: context)
        clocks = file.clocks.compactMap { ClockCard($0, context) }
        documents = file.documents.map { DocumentLink($0, context) }
        proof = file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
    }

    private static func facts(
        _ file: SupervisionFile, _ mayOpenDesk: Bool, _ context: PageContext
    ) -> [FactList.Fact] {
        let (say, language, loaded) = (context.say, context.language, file.loaded)
        let record = loaded.record
        let name = "\(loaded.caseNumber) \(loaded.caseTitle)"
        var facts: [FactList.Fact] = [
            .init(say(SupervisionText.sender), text: loaded.unitName),
            .init(say(SupervisionText.addressee), text: loaded.addresseeName),
            file.canSeeCase
                ? .init(say(SupervisionText.theCase), text: name, path: Paths.case(record.caseID))
                : .init(say(SupervisionText.theCase), text: name),
            .init(say(CommonText.underWhichArticle), text: context.cite(record.kind.source)),
            .init(say(SupervisionText.sentAt), text: record.sentAt.map(language.moment)),
            .init(say(SupervisionText.answeredAt), text: record.answeredAt.map(language.moment)),
        ]
        if let transfer = record.transferID, let number = loaded.transferNumber {
            facts.append(
                file.canSeeTransfer
                    ? .init(say(SupervisionText.theTransfer), text: number, path: Paths.transfer(transfer))
                    : .init(say(SupervisionText.theTransfer), text: number))
        }
        if let omission = record.omissionID, mayOpenDesk {
            facts.append(
                .init(
                    say(SupervisionText.finding), text: say(SupervisionText.openFinding), path: Paths.omission(omission)
                ))
        }
        return facts
    }
}
