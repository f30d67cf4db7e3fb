import Enforcement
import Law
import Operations

/// One letter of the procuratorate, as the procurator and the unit addressed see it.
enum SupervisionShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let facts: [FactList.Fact]
        let grounds: String
        let demand: String
        let answer: String?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                \(context.part(SupervisionText.grounds, context.show(PaperText(model.grounds))))
                \(context.part(SupervisionText.demand, context.show(PaperText(model.demand))))
                \(model.answer.map { context.part(SupervisionText.answer, context.show(PaperText($0))) })
                """, context: context)
    }
}

extension SupervisionShowPage.Model {
    init(_ file: SupervisionFile, mayOpenDesk: Bool, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        frame = RecordFrame(
            file, record, title: context.say(record.kind.label), state: record.state.badge(context),
            facts: [loaded.unitName, "→ \(loaded.addresseeName)", loaded.caseTitle], documents: file.documents,
            context: context)
        facts = SupervisionShowPage.Model.facts(file, mayOpenDesk, context)
        grounds = record.grounds
        demand = record.demand
        answer = record.answer
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
