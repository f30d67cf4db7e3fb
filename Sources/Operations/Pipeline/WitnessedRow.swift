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
        self.digest = Hexadecimal.encode(SHA256.hash(data: try WitnessedRow.canonical(table, row)))
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
        // The dollar sign comes before every letter, so that the members are in canonical order as they are made.
        var members = [JSONObject.Member("$table", .string(table))]
        members.reserveCapacity(row.values.count + 1)
        row.forEachInOrder { column, value in
            if let value = json(value) { members.append(JSONObject.Member(column, value)) }
        }
        guard let object = JSONObject(members) else { throw LedgerFault.repeatedColumn(table) }
        return try CanonicalJSON.encode(.object(object))
    }

    private static func json(_ value: SQLValue) -> JSONValue? {
        switch value {
        case .null: nil
        case .integer(let number): .string(String(number))
        // A whole number comes back from RETURNING as an integer, from SELECT as a real one.
        case .real(let number): Int64(exactly: number).map { .string(String($0)) } ?? .number(number)
        case .text(let text): .string(text)
        case .blob(let bytes): .string(Hexadecimal.encode(bytes))
        }
    }
}
