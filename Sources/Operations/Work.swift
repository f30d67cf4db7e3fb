package import Enforcement
package import Law
import Ledger
package import Storage

/// One operation at work inside its transaction.
///
/// Every write goes through `write`, which puts the digest of each row it leaves behind into the operation's ledger
/// entry: nothing can be changed without the ledger speaking of it.
package final class Work {
    package let office: Office
    package let actor: Actor
    package let now: Moment
    let access: any WriteAccess
    private let operation: String
    private let tree: LedgerTree
    private var witnessed: [WitnessedRow] = []
    private var remarks: [String: String] = [:]
    private var documentsOwed: [DocumentForm] = []
    private var searchChanges = SearchChanges()

    init(office: Office, access: any WriteAccess, actor: Actor, operation: String, now: Moment) throws {
        self.office = office
        self.access = access
        self.actor = actor
        self.operation = operation
        self.now = now
        self.tree = try office.ledger.tree(in: access)
    }

    /// The day in Beijing.
    package var today: LegalDate { now.date }
    /// The number of this operation's entry in the ledger.
    package var entryNumber: Int64 { tree.size }

    /// A fresh id for a record of the kind that the place asks for.
    package func newID<Kind>(_ kind: Kind.Type = Kind.self) -> RecordID<Kind> {
        RecordID(office.newIdentifier(at: now))
    }

    /// Reads rows within the transaction.
    package func query(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> [Row] {
        try access.query(sql, arguments)
    }

    /// Reads at most one row within the transaction.
    package func first(_ sql: String, _ arguments: [any SQLConvertible] = []) throws -> Row? {
        try access.first(sql, arguments)
    }

    /// Writes rows of a witnessed table; the statement ends in `RETURNING *`, and the table has a column `id`.
    ///
    /// - Returns: the rows as they now stand.
    @discardableResult
    package func write(_ table: String, _ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        let rows = try access.query(sql, arguments)
        for row in rows {
            witnessed.append(try WitnessedRow(table: table, row: row))
            try searchChanges.note(table, row)
        }
        return rows
    }

    /// Updates one record that carries a version, or refuses where somebody was faster.
    ///
    /// - Throws: `Refusal.versionConflict` where no row matched.
    @discardableResult
    package func update(_ kind: RecordKind, _ table: String, _ sql: String, _ arguments: [any SQLConvertible]) throws
        -> Row
    {
        guard let row = try write(table, sql, arguments).first else { throw Refusal.versionConflict(kind) }
        return row
    }

    /// Adds a word to the ledger entry, for acts that change no row: a look at a sealed identity, an export.
    package func remark(_ key: String, _ text: String) {
        remarks[key] = text
    }

    func owe(_ documents: [DocumentForm]) {
        documentsOwed += documents
    }

    func settle(_ form: DocumentForm) {
        if let place = documentsOwed.firstIndex(of: form) { documentsOwed.remove(at: place) }
    }

    /// Brings the index of the search up to date and appends the ledger entry; an operation that changed nothing and
    /// remarked nothing leaves none.
    ///
    /// - Returns: the entry's number, or nil where there is none.
    @discardableResult
    func seal() throws -> Int64? {
        precondition(documentsOwed.isEmpty, "\(operation) took a step without issuing \(documentsOwed)")
        try searchChanges.enter(into: SearchIndex(office.database.dialect), in: access)
        guard !witnessed.isEmpty || !remarks.isEmpty else { return nil }
        let entry = LedgerEntryBody(
            sequence: tree.size, at: now, operation: operation, actor: actor.userID.rawValue,
            unit: actor.unitID.rawValue, channel: actor.channel.rawValue, rows: WitnessedRow.latest(witnessed),
            remarks: remarks)
        try office.ledger.append(entry, to: tree, in: access)
        return entry.sequence
    }
}
