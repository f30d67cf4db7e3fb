import Enforcement
import Law
import Operations

/// What came of listings that became a clue.
enum DispatchedPage {
    static func page(_ dispatched: DispatchedListings, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(ListingText.dispatched),
            breadcrumbs: [Crumb(say(ListingText.monitoring), Paths.listings), Crumb(dispatched.clue.number)],
            context: context, proof: dispatched.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(PageHeader(
                    say(ListingText.dispatched),
                    lead: say(ListingText.dispatchedNumber(
                        context.language.count(dispatched.listings.count), dispatched.clue.number)),
                    actions: actions(dispatched, say))))\
                \(context.show(FactList([
                    FactList.Fact(say(CommonText.number), text: dispatched.clue.number),
                    FactList.Fact(say(ListingText.clueTitle), text: dispatched.clue.title),
                    FactList.Fact(say(ListingText.toUnit), text: dispatched.clue.unitName),
                ])))\
                \(context.show(PagePart(say(ListingText.listings), context.show(table(dispatched, context)))))
                """)
    }

    private static func actions(_ dispatched: DispatchedListings, _ say: (Wording) -> String) -> [ActButton] {
        let open = Paths.record(RecordReference(.clue, dispatched.clue.id)).map {
            ActButton(say(ListingText.openClue), .link($0))
        }
        return [ActButton(say(ListingText.goOn), .link(Paths.listings), weight: .primary)] + (open.map { [$0] } ?? [])
    }

    private static func table(_ dispatched: DispatchedListings, _ context: PageContext) -> DataTable {
        DataTable(
            caption: context.say(ListingText.listings),
            columns: [
                .init(context.say(ListingText.title)), .init(context.say(CommonText.score)),
                .init(context.say(CommonText.state)),
            ],
            rows: dispatched.listings.map { listing in
                DataTable.Row(
                    id: listing.id.rawValue, path: Paths.listing(listing.id),
                    cells: [
                        "<bdi>\(listing.title)</bdi>", context.show(ScoreBar(score: listing.score)),
                        context.show(StateBadge(context.say(listing.status.label), listing.status.tone)),
                    ])
            },
            emptyState: EmptyState(context.say(ListingText.noQueue), next: context.say(ListingText.noQueueNext)))
    }
}
