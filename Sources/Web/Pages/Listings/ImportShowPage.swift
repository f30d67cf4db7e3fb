import Enforcement
import Law
import Operations

/// What came of one import: the counts, and every row with a problem by line, cause and remedy.
enum ImportShowPage {
    struct Model: Sendable {
        let batch: ImportStore.Batch
        let problems: [ImportProblem]
        let next: Path?

        /// Whether rows are still coming in, so that the page is worth looking at again soon.
        var isUnderWay: Bool { batch.finishedAt == nil && batch.job.map { $0.state.isOpen } == true }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, batch) = (context.say, model.batch)
        return Layout.page(
            title: batch.name,
            breadcrumbs: [
                Crumb(say(ListingText.monitoring), Paths.listings), Crumb(say(ListingText.imports), Paths.imports),
                Crumb(batch.name),
            ],
            context: context, proof: batch.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(RecordHeader(
                    number: say(ListingText.inBatch), title: batch.name, state: StateBadge(batch, in: context),
                    facts: [batch.unitName, batch.startedBy, context.language.moment(batch.startedAt)],
                    actions: [ActButton(say(ListingText.goOn), .link(queue(of: batch)), weight: .primary)])))\
                \(if: batch.finishedAt == nil && !model.isUnderWay, context.show(Notice(
                    .soon, say(ListingText.brokenOff), detail: say(ListingText.brokenOffNext))))\
                \(if: model.isUnderWay, context.show(batch.job.map { ProgressLine($0, context) }))\
                \(context.show(figures(batch, context)))\
                \(context.show(PagePart(
                    say(ListingText.problems), anchor: "problems", context.show(table(model, context)))))\
                \(context.show(Pager(
                    summary: say(ListingText.shown(context.language.count(model.problems.count))), previous: nil,
                    next: model.next)))\
                \(context.show(PagePart(say(CommonText.facts), context.show(facts(batch, context)))))
                """)
    }

    private static func queue(of batch: ImportStore.Batch, least score: Int? = nil) -> Path {
        let status = score == nil ? nil : ListingQueueQuery.everyStatus
        return Paths.listings.with(query: [("batch", batch.id), ("status", status), ("score", score.map(String.init))])
    }

    private static func figures(_ batch: ImportStore.Batch, _ context: PageContext) -> KeyFigures {
        let (say, counts, number) = (context.say, batch.counts, context.language.count)
        return KeyFigures([
            .init(say(ListingText.accepted), number(counts.accepted), path: queue(of: batch, least: 0)),
            .init(say(ListingText.found), number(counts.found), path: queue(of: batch, least: 1), tone: .active),
            .init(say(ListingText.repeated), number(counts.repeated)),
            .init(
                say(ListingText.refused), number(counts.refused),
                path: counts.refused > 0 ? context.currentPath.at("problems") : nil,
                tone: counts.refused > 0 ? .soon : .quiet),
        ])
    }

    private static func facts(_ batch: ImportStore.Batch, _ context: PageContext) -> FactList {
        let say = context.say
        return FactList([
            FactList.Fact(say(ListingText.started), context.time(batch.startedAt)),
            FactList.Fact(
                say(ListingText.finished), batch.finishedAt.map { context.time($0) } ?? "<span class=\"none\">–</span>"),
            FactList.Fact(say(ListingText.size), text: batch.size.map { context.language.fileSize(bytes: $0) }),
            FactList.Fact(
                say(ListingText.fileDigest),
                batch.digest.map { "<code>\($0)</code>" } ?? "<span class=\"none\">–</span>"),
        ])
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ListingText.problems),
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
                                ? StateBadge(say(ListingText.takenAnyway), .quiet)
                                : StateBadge(say(ListingText.refused), .soon)),
                    ])
            },
            emptyState: EmptyState(say(ListingText.noProblems), next: say(ListingText.noProblemsNext)))
    }
}
