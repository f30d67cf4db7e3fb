import Enforcement
import Law
import Operations

/// One measure on premises or goods, with its list.
enum MeasureShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let facts: [FactList.Fact]
        /// How it was carried out; empty before.
        let execution: [FactList.Fact]
        let goods: DataTable
        let test: [FactList.Fact]
        let ending: [FactList.Fact]
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(context.part(CommonText.facts, context.show(FactList(model.facts))))
                \(facts(MeasureText.executedAt, model.execution, context))
                \(context.part(MeasureText.goods, context.show(model.goods)))
                \(facts(MeasureText.test, model.test, context))
                \(facts(MeasureText.ending, model.ending, context))
                """, context: context)
    }

    private static func facts(_ title: Wording, _ facts: [FactList.Fact], _ context: PageContext) -> HTML {
        facts.isEmpty ? "" : context.part(title, context.show(FactList(facts)))
    }
}

extension MeasureShowPage.Model {
    init(_ file: MeasureFile, context: PageContext) {
        let (loaded, record) = (file.loaded, file.loaded.record)
        let (say, language) = (context.say, context.language)
        frame = RecordFrame(
            file, record, title: "\(say(record.kind.label)) · \(loaded.caseTitle)", state: record.state.badge(context),
            facts: [loaded.unitName, loaded.caseNumber] + (record.isUrgent ? [say(MeasureText.urgent)] : []),
            documents: file.documents, context: context)
        facts = [
            .init(
                say(MeasureText.theCase), text: "\(loaded.caseNumber) \(loaded.caseTitle)",
                path: Paths.case(record.caseID)),
            .init(say(MeasureText.party), text: loaded.party),
            .init(say(MeasureText.object), context.show(PaperText(record.object))),
            .init(say(MeasureText.reason), context.show(PaperText(record.reason))),
            .init(say(MeasureText.basis), text: record.basis),
            .init(say(MeasureText.approvedAt), text: record.approvedAt.map(language.moment)),
        ]
        execution = record.execution.map { MeasureShowPage.Model.execution($0, context) } ?? []
        goods = MeasureShowPage.Model.goods(loaded.goods, context)
        test = record.test.map { MeasureShowPage.Model.test($0, context) } ?? []
        ending = record.ending.map { MeasureShowPage.Model.ending($0, at: record.endedAt, context) } ?? []
    }

    private static func execution(_ execution: MeasureExecution, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        return [
            .init(say(MeasureText.executedAt), context.time(execution.at)),
            .init(say(MeasureText.place), text: execution.place),
            .init(say(MeasureText.officers), text: context.list(execution.officers)),
            .init(say(MeasureText.present), text: execution.present),
            .init(say(MeasureText.statement), context.show(PaperText(execution.statement))),
            .init(say(MeasureText.keeper), text: execution.keeper),
        ]
    }

    private static func goods(_ goods: [MeasureGoods], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(MeasureText.goods),
            columns: [
                .init(say(MeasureText.name)), .init(say(MeasureText.spec)),
                .init(say(MeasureText.quantity), isNumber: true), .init(say(MeasureText.unit)),
                .init(say(MeasureText.note)),
            ],
            rows: goods.enumerated().map { place, line in
                DataTable.Row(
                    id: "goods-\(place + 1)", path: nil,
                    cells: [
                        "\(place + 1) \(line.name)", "\(line.spec.isEmpty ? "–" : line.spec)",
                        "\(context.language.count(Int(line.quantity)))", "\(line.unit)",
                        "\(line.note.isEmpty ? "–" : line.note)",
                    ])
            }, emptyState: EmptyState(say(MeasureText.noGoods), next: say(MeasureText.noGoodsNext)))
    }

    private static func test(_ test: MeasureTest, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        return [
            .init(say(MeasureText.testOrgan), text: test.organ),
            .init(say(MeasureText.testSubject), text: test.subject),
            .init(say(MeasureText.testUntil), context.time(test.until)),
            .init(say(MeasureText.testToldOn), context.time(test.toldOn)),
            .init(say(MeasureText.testResult), text: test.result),
        ]
    }

    private static func ending(
        _ ending: MeasureEnding, at moment: Moment?, _ context: PageContext
    ) -> [FactList.Fact] {
        let say = context.say
        var facts: [FactList.Fact] = [.init(say(MeasureText.endedAt), text: moment.map(context.language.moment))]
        if let ground = ending.ground { facts.append(.init(say(MeasureText.ground), text: say(ground.label))) }
        if let outcome = ending.outcome { facts.append(.init(say(MeasureText.outcome), text: say(outcome.label))) }
        return facts + [.init(say(MeasureText.ending), context.show(PaperText(ending.text)))]
    }
}
