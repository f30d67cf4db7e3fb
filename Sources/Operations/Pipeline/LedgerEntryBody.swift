import Law
import Ledger

/// What the ledger says of one operation: who, when, what, and the digest of every row it left behind.
///
/// No personal data stands in it: people and records are ids, contents are digests.
struct LedgerEntryBody: Sendable {
    let sequence: Int64
    let at: Moment
    let operation: String
    let actor: String
    let unit: String
    let channel: String
    let rows: [WitnessedRow]
    let remarks: [String: String]

    /// The canonical JSON (RFC 8785) that is hashed as the leaf.
    func canonical() throws -> [UInt8] {
        let rows = rows.map { JSONValue.array([.string($0.table), .string($0.id), .string($0.digest)]) }
        return try CanonicalJSON.encode(
            .object(
                JSONObject([
                    "sequence": .integer(sequence), "at": .string(at.description), "operation": .string(operation),
                    "actor": .string(actor), "unit": .string(unit), "channel": .string(channel), "rows": .array(rows),
                    "remarks": .object(JSONObject(remarks.mapValues { .string($0) })),
                ])))
    }
}
