import Enforcement
import Storage

/// The words that narrow a list, as a condition over the list's table.
///
/// Words that few records hold say themselves which those are, also where each word alone is common; with words that many
/// hold, the list is read in its own order and each record asked. Either way nothing is read that the page does not need.
/// Which it is, is found out once for a page: its lines and its counts go the same way.
struct TextFilter: Sendable {
    /// So many records are found before a list is read in its own order: of a unit, whose list is short, and of all others.
    static let few = (ofUnit: 500, ofOthers: 2_000)

    private enum Way: Sendable {
        /// No record can be found by them.
        case none
        /// Each record is asked.
        case asked
        /// These records hold them and no others.
        case named([String])
        /// The index of tokens names few, of which each is asked.
        case found(match: String)
    }

    private let patterns: [String]
    private let way: Way

    /// - Returns: nil where there are no words to narrow by.
    init?(_ text: String?, in kind: RecordKind, for actor: Actor, access: any ReadAccess) throws {
        guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
        let query = SearchQuery(text, folding: .office)
        patterns = query.patterns
        way = try Self.way(query, kind, actor, access)
    }

    private static func way(
        _ query: SearchQuery, _ kind: RecordKind, _ actor: Actor, _ access: any ReadAccess
    ) throws -> Way {
        guard !query.isEmpty, let audience = try SearchSight.audience(of: kind, for: actor) else { return .none }
        if try SearchIndex.fillsLists(query, of: kind.rawValue, for: audience, in: access) { return .asked }
        let marked = SearchIndex.Audience(all: audience.all, any: audience.any)
        let sharp = try SearchIndex.sharpened(query, in: access)
        let isOfUnit = Authority.sightDuty(of: kind).flatMap { Authority.reach(of: $0, for: actor) } == .unit
        let few = isOfUnit ? TextFilter.few.ofUnit : TextFilter.few.ofOthers
        let common = try SearchIndex.commonness(sharp, for: marked, upTo: few + 1, in: access)
        guard common.candidates > few else { return .found(match: sharp.match(all: marked.all, any: marked.any)) }
        guard common.isRareAsWhole else { return .asked }
        return try SearchIndex.rare(sharp, for: marked, upTo: few, in: access).map(Way.named) ?? .asked
    }

    /// What narrows the list: a query for the ids of the records where few hold the words, else what a record fulfils that
    /// holds them.
    ///
    /// - Parameters:
    ///   - column: the column of the list's table that holds the record's id.
    ///   - bind: gives a value its mark.
    func narrowing(
        _ column: String, bind: (any SQLConvertible) -> String
    ) -> (names: String?, condition: String?) {
        func texts() -> String {
            patterns.map { "search_document.folded LIKE \(bind($0))" }.joined(separator: " AND ")
        }
        switch way {
        case .none: return (nil, "1 = 0")
        case .asked: return (nil, EachRow.finds("search_document WHERE search_document.id = \(column) AND \(texts())"))
        case .named(let ids):
            let marks = (ids.isEmpty ? [""] : ids).map(bind).joined(separator: ", ")
            return ("SELECT search_document.id FROM search_document WHERE id IN (\(marks))", nil)
        case .found(let match):
            let names = """
                SELECT search_document.id
                FROM   search_token(\(bind(match))) AS token
                CROSS  JOIN search_document
                WHERE  search_document.seq = token.rowid AND \(texts())
                """
            return (names, nil)
        }
    }
}
