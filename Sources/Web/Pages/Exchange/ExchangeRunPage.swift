import Enforcement
import Law
import Operations

/// What came of one exchange: the figures, and every row with a problem by line, column, cause and remedy.
enum ExchangeRunPage {
    struct Model: Sendable {
        let run: ExchangeRun
        let problems: [ImportProblem]
        let next: Path?

        /// Whether rows are still coming in, so that the page is worth looking at again soon.
        var isUnderWay: Bool { run.finishedAt == nil && run.job.map { $0.state.isOpen } == true }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, run) = (context.say, model.run)
        return Layout.page(
            title: "\(say(run.way)) · \(run.agency)",
            breadcrumbs: [Crumb(say(ExchangeText.exchange), Paths.exchange), Crumb(run.agency)],
            context: context, proof: run.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(RecordHeader(
                    number: say(run.way), title: run.agency, state: StateBadge(run, in: context),
                    facts: [run.unitName, run.startedBy, context.language.moment(run.startedAt)],
                    actions: [])))\
                \(if: run.isRehearsal && run.finishedAt != nil, context.show(Notice(
                    .quiet, say(ExchangeText.wouldBe), detail: say(ExchangeText.wouldBeNext))))\
                \(if: run.finishedAt == nil && !model.isUnderWay, context.show(Notice(
                    .soon, say(ListingText.brokenOff), detail: say(ListingText.brokenOffNext))))\
                \(if: model.isUnderWay, context.show(run.job.map { ProgressLine($0, context) }))\
                \(context.show(figures(run, context)))\
                \(context.show(PagePart(
                    say(ExchangeText.report), anchor: "report", context.show(table(model, context)))))\
                \(context.show(Pager(
                    summary: say(ExchangeText.shown(context.language.count(model.problems.count))), previous: nil,
                    next: model.next)))\
                \(context.show(PagePart(say(CommonText.facts), context.show(facts(run, context)))))
                """)
    }

    private static func figures(_ run: ExchangeRun, _ context: PageContext) -> KeyFigures {
        let (say, counts, number) = (context.say, run.counts, context.language.count)
        return KeyFigures([
            .init(say(ExchangeText.added), number(counts.added), tone: counts.added > 0 ? .active : .quiet),
            .init(say(ExchangeText.changed), number(counts.changed), tone: counts.changed > 0 ? .active : .quiet),
            .init(say(ExchangeText.unchanged), number(counts.unchanged)),
            .init(
                say(ExchangeText.refused), number(counts.refused),
                path: counts.refused > 0 ? context.currentPath.at("report") : nil,
                tone: counts.refused > 0 ? .soon : .quiet),
        ])
    }

    private static func facts(_ run: ExchangeRun, _ context: PageContext) -> FactList {
        let say = context.say
        let none: HTML = "<span class=\"none\">–</span>"
        return FactList([
            FactList.Fact(say(ListingText.started), context.time(run.startedAt)),
            FactList.Fact(say(ListingText.finished), run.finishedAt.map { context.time($0) } ?? none),
            FactList.Fact(say(ListingText.size), text: run.size.map { context.language.fileSize(bytes: $0) }),
            FactList.Fact(say(ExchangeText.file256), run.digest.map { "<code>\($0)</code>" } ?? none),
        ])
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ExchangeText.report),
            columns: [
                .init(say(ListingText.line), isNumber: true), .init(say(ListingText.place)),
                .init(say(ListingText.cause)), .init(say(ListingText.remedy)), .init(say(ListingText.outcome)),
            ],
            rows: model.problems.map { problem in
                DataTable.Row(
                    id: String(problem.line), path: nil,
                    cells: [
                        "\(context.language.count(problem.line))", problem.place.map { "<code>\($0)</code>" } ?? "–",
                        "\(say(problem.cause)) <code class=\"beside\">\(problem.code)</code>", "\(say(problem.remedy))",
                        context.show(
                            problem.isTaken
                                ? StateBadge(say(ExchangeText.tookIn), .quiet)
                                : StateBadge(say(ExchangeText.refused), .soon)),
                    ])
            },
            emptyState: EmptyState(say(ExchangeText.clean), next: say(ExchangeText.cleanNext)))
    }
}
