import Law
import Operations

/// The entries in order, the latest first.
enum LedgerEntriesPage {
    struct Model: Sendable {
        let entries: [LedgerEntry]
        let size: Int64
        /// Where the next page begins; nil on the last.
        let next: Int64?
        /// How many entries stand before this page.
        let isFirst: Bool
    }

    /// Entries on a page.
    static let length = 50

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let rows = model.entries.map { entry in
            DataTable.Row(
                id: String(entry.number), path: Paths.ledgerEntry(entry.number),
                cells: [
                    "#\(context.language.count(Int(entry.number)))", context.time(entry.at),
                    LedgerEntryPage.operation(entry.operation, context),
                    LedgerFrame.code(String(entry.leafHex.prefix(16)) + "…"),
                ])
        }
        let table = DataTable(
            caption: say(LedgerText.allEntries),
            columns: [
                .init(say(LedgerText.entryNumber)), .init(say(LedgerText.time)), .init(say(LedgerText.operation)),
                .init(say(LedgerText.leafHash)),
            ],
            rows: rows, emptyState: EmptyState(say(LedgerText.numbers(0)), next: say(LedgerText.lead)))
        let pager = Pager(
            summary: say(
                CommonText.shown(context.language.count(rows.count), of: context.language.count(Int(model.size)))),
            previous: model.isFirst ? nil : Paths.ledgerEntries,
            next: model.next.map { Paths.ledgerEntries.with(query: [("below", String($0))]) })
        let title = say(LedgerText.allEntries)
        return LedgerFrame.page(
            title, crumbs: [Crumb(title)], context: context,
            "\(context.show(PageHeader(title, lead: say(LedgerText.lead))))\(context.show(table))\(context.show(pager))"
        )
    }
}
