import Crypto
import Foundation
import Law

/// A place in a list, opaque to the caller: the sort values of the last item shown.
///
/// Base64url of the values behind a check sum over them and the list they belong to. The sum finds accidents and cursors
/// of another list; it is no secret, and need be none: the values only ever become bound parameters of the same query.
package struct Cursor: Sendable, Hashable {
    /// The sort values of the last item shown, in order.
    package let values: [String]

    package init(_ values: [String]) {
        self.values = values
    }

    /// The cursor as it is sent, for the list at this path pattern.
    package func text(list: String) -> String {
        let payload = Array(JSONValue.array(values.map { .string($0) }).text().utf8)
        return Base64URL.encode(Cursor.sum(payload, list) + payload)
    }

    /// Reads what was sent, or nil for anything that is not a cursor of this list.
    package init?(_ text: String, list: String) {
        guard text.utf8.count <= 1000, let bytes = Base64URL.decode(text), bytes.count > 8 else { return nil }
        let payload = Array(bytes[8...])
        guard Array(bytes[..<8]) == Cursor.sum(payload, list), let json = try? JSONParser.parse(payload),
            let values = json.array?.compactMap(\.string), values.count == json.array?.count
        else { return nil }
        self.values = values
    }

    /// A cursor as documents show it.
    package static let example = Cursor(["2026-11-22T09:30:00.000+08:00", "C-2026-000123"]).text(list: "/api/v1/clues")

    private static func sum(_ payload: [UInt8], _ list: String) -> [UInt8] {
        Array(SHA256.hash(data: Data(Array("qingyuan cursor v1\n\(list)\n".utf8) + payload)).prefix(8))
    }
}

/// Which page of a list was asked for.
package struct PageRequest: Sendable, Hashable {
    /// Where the page before ended; nil for the first.
    package let after: Cursor?
    /// How many items at most.
    package let limit: Int
    private let list: String

    init(cursor: String?, limit: Int?, list: String) throws {
        self.list = list
        self.limit = limit ?? PageLimit.usual
        after = try cursor.map { text in
            guard let cursor = Cursor(text, list: list) else {
                throw Problem(
                    .badRequest, code: "cursor", Wording("游标无效，请从第一页重新开始。", "The cursor is not one of this list."),
                    errors: [FieldProblem("cursor", "cursor", CursorText.hint)])
            }
            return cursor
        }
    }

    /// The page from up to `limit + 1` items read: the one beyond says that there is a next page.
    package func page<Item, Value: APIValue>(
        _ items: [Item], cursor: (Item) -> [String], view: (Item) throws -> Value
    ) rethrows -> APIPage<Value> {
        let shown = items.prefix(limit)
        let next = items.count > limit ? shown.last.map { Cursor(cursor($0)).text(list: list) } : nil
        return APIPage(items: try shown.map(view), next: next)
    }

    static let cursor = QueryParameter<CursorText>("cursor", "Where to go on: `next` of the page before.")
    static let limit = QueryParameter<PageLimit>("limit", "How many items at most; 50 unless said.")
}

/// A cursor as it stands in a query; whether it belongs to the list is seen when it is read.
struct CursorText: QueryValue {
    let text: String

    init?(query: String) {
        guard (1...1000).contains(query.utf8.count) else { return nil }
        text = query
    }

    static let schema = Schema.text(TextShape(atLeast: 1, atMost: 1000))
    static let hint = Wording("请使用上一页返回的 next。", "Use `next` of the page before.")
}

/// How many items a page may have.
struct PageLimit: QueryValue {
    let count: Int
    static let usual = 50
    static let range: ClosedRange<Int64> = 1...200

    init?(query: String) {
        guard let count = Int(query), PageLimit.range.contains(Int64(count)) else { return nil }
        self.count = count
    }

    static let schema = Schema.integer(range)
    static let hint = Wording("1 到 200 之间的整数。", "A whole number from 1 to 200.")
}
