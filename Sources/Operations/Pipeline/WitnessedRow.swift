import Crypto
import Ledger
import Storage

/// One row as an operation left it: the table, the row's id and the digest of its canonical JSON.
struct WitnessedRow: Sendable, Hashable {
    let table: String
    let id: String
    /// SHA-256 of the canonical JSON (RFC 8785) of the row, as hexadecimal text.
    let digest: String

    init(table: String, row: Row) throws {
        self.table = table
        self.id = try row.get("id")
        self.digest = SHA256.hash(data: try WitnessedRow.canonical(table, row))
            .withUnsafeBytes { Hexadecimal.encode($0) }
    }

    init(table: String, id: String, digest: String) {
        self.table = table
        self.id = id
        self.digest = digest
    }

    /// The last digest of each row where an operation wrote a row more than once, in order of first writing.
    static func latest(_ rows: [WitnessedRow]) -> [WitnessedRow] {
        var place: [String: Int] = [:]
        var out: [WitnessedRow] = []
        for row in rows {
            let key = row.table + "/" + row.id
            if let index = place[key] {
                out[index] = row
            } else {
                place[key] = out.count
                out.append(row)
            }
        }
        return out
    }

    /// The bytes that are hashed: an object of the table's name under `$table` and every column that has a value, by its
    /// name. A column without one is left out, so that a later migration may add columns and every digest stays good.
    static func canonical(_ table: String, _ row: Row) throws -> [UInt8] {
        var object = CanonicalObject()
        do {
            // The dollar sign comes before every letter, so that the members are in canonical order as they come.
            try object.add("$table", table)
            try row.forEachInOrder { column, value in
                switch value {
                case .null: break
                case .integer(let number): try object.add(column, String(number))
                // A whole number comes back from RETURNING as an integer, from SELECT as a real one.
                case .real(let number):
                    if let whole = Int64(exactly: number) {
                        try object.add(column, String(whole))
                    } else {
                        try object.add(column, number: number)
                    }
                case .text(let text): try object.add(column, text)
                case .blob(let bytes): try object.add(column, bytes.withUnsafeBytes { Hexadecimal.encode($0) })
                }
            }
        } catch CanonicalJSONError.notInOrder {
            throw LedgerFault.repeatedColumn(table)
        }
        return object.end()
    }
}
