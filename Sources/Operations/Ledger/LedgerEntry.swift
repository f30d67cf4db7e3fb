package import Law
import Ledger
import Storage

/// One entry of the ledger as it is kept.
package struct LedgerEntry: Sendable, Hashable {
    /// A row that the operation left behind, as the entry names it.
    package struct Mention: Sendable, Hashable {
        package let table: String
        package let id: String
        /// SHA-256 of the row's canonical JSON, in hexadecimal.
        package let digest: String
    }

    /// Its place in the ledger, counted from 0.
    package let number: Int64
    package let at: Moment
    /// The name of the operation: `clue.accept`.
    package let operation: String
    /// The canonical JSON that is hashed.
    package let body: String
    /// The hash of the leaf, in hexadecimal.
    package let leafHex: String

    init(row: Row) throws {
        number = try row.get("sequence")
        at = try row.get("at")
        operation = try row.get("operation")
        body = try row.get("body")
        leafHex = try Hash(stored: row.get("leaf_hash")).hex
    }

    /// What the body says besides number, time and operation; nil where it is not of the form that entries have.
    package var content: LedgerEntryContent? { LedgerEntryContent(body) }
}

/// What an entry says, read from its body.
package struct LedgerEntryContent: Sendable, Hashable {
    package let number: Int64
    /// The moment as it is written in the entry.
    package let at: String
    package let operation: String
    /// The id of the user who acted.
    package let actor: String
    /// The id of the unit for which they acted.
    package let unit: String
    package let channel: String
    package let rows: [LedgerEntry.Mention]
    package let remarks: [String: String]

    init?(_ body: String) {
        guard let value = try? JSONValue(parsing: Array(body.utf8)), case .integer(let number)? = value["sequence"],
            let at = value["at"]?.text, let operation = value["operation"]?.text, let actor = value["actor"]?.text,
            let unit = value["unit"]?.text, let channel = value["channel"]?.text,
            case .array(let rows)? = value["rows"], case .object(let remarks)? = value["remarks"]
        else { return nil }
        let mentions = rows.compactMap(LedgerEntry.Mention.init)
        let words = remarks.members.compactMap { member in member.value.text.map { (member.name, $0) } }
        guard mentions.count == rows.count, words.count == remarks.members.count else { return nil }
        self.number = number
        self.at = at
        self.operation = operation
        self.actor = actor
        self.unit = unit
        self.channel = channel
        self.rows = mentions
        self.remarks = Dictionary(words) { first, _ in first }
    }
}

extension LedgerEntry.Mention {
    /// `[table, id, digest]`
    fileprivate init?(_ value: JSONValue) {
        guard case .array(let parts) = value, parts.count == 3, let table = parts[0].text, let id = parts[1].text,
            let digest = parts[2].text
        else { return nil }
        self.init(table: table, id: id, digest: digest)
    }
}

extension JSONValue {
    /// The text, where it is one.
    var text: String? { if case .string(let text) = self { text } else { nil } }
}
