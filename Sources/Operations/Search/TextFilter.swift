import Enforcement
import Storage

/// The words that narrow a list, as a condition over the list's table.
///
/// Words that few records hold say themselves which those are, also where each word alone is common; with words that many
/// hold, the list is read in its own order and each record asked. Either way nothing is read that the page does not need.
struct TextFilter {
    /// So many records are found before a list is read in its own order: of a unit, whose list is short, and of all others.
    static let few = (ofUnit: 500, ofOthers: 2_000)

    /// A query for the ids of the records, where few hold the words.
    let names: String?
    /// What a record fulfils that holds the words, where many do.
    let condition: String?

    /// - Parameters:
    ///   - column: the column of the list's table that holds the record's id.
    ///   - bind: gives a value its mark.
    init(
        _ text: String, in kind: RecordKind, for actor: Actor, column: String, access: any ReadAccess,
        bind: (any SQLConvertible) -> String
    ) throws {
        let query = SearchQuery(text, folding: .office)
        guard !query.isEmpty, let audience = try SearchSight.audience(of: kind, for: actor) else {
            (names, condition) = (nil, "1 = 0")
            return
        }
        func texts() -> String {
            query.patterns.map { "search_document.folded LIKE \(bind($0))" }.joined(separator: " AND ")
        }
        func asked() -> String {
            EachRow.finds("search_document WHERE search_document.id = \(column) AND \(texts())")
        }
        if try SearchIndex.fillsLists(query, of: kind.rawValue, for: audience, in: access) {
            (names, condition) = (nil, asked())
            return
        }
        let marked = SearchIndex.Audience(all: audience.all, any: audience.any)
        let sharp = try SearchIndex.sharpened(query, in: access)
        let isOfUnit = Authority.sightDuty(of: kind).flatMap { Authority.reach(of: $0, for: actor) } == .unit
        let few = isOfUnit ? TextFilter.few.ofUnit : TextFilter.few.ofOthers
        let found = try SearchIndex.commonness(sharp, for: marked, upTo: few + 1, in: access)
        if found.candidates > few, found.isRareAsWhole,
            let ids = try SearchIndex.rare(sharp, for: marked, upTo: few, in: access)
        {
            let marks = (ids.isEmpty ? [""] : ids).map(bind).joined(separator: ", ")
            (names, condition) = ("SELECT search_document.id FROM search_document WHERE id IN (\(marks))", nil)
            return
        }
        guard found.candidates <= few else {
            (names, condition) = (nil, asked())
            return
        }
        names = """
            SELECT search_document.id
            FROM   search_token(\(bind(sharp.match(all: marked.all, any: marked.any)))) AS token
            CROSS  JOIN search_document
            WHERE  search_document.seq = token.rowid AND \(texts())
            """
        condition = nil
    }
}
