import Enforcement
import Storage

/// The records that an operation changed, to be brought up to date in the index before its transaction ends.
struct SearchChanges {
    private var records: [RecordReference] = []
    private var known: Set<RecordReference> = []

    /// Remembers what a written row changes.
    mutating func note(_ table: String, _ row: Row) throws {
        for record in try SearchSource.touched(by: table, row) { add(record) }
    }

    private mutating func add(_ record: RecordReference) {
        if known.insert(record).inserted { records.append(record) }
    }

    /// Enters what was remembered, and what depends on it.
    mutating func enter(into index: SearchIndex, in access: any WriteAccess) throws {
        var place = 0
        while place < records.count {
            for dependent in try SearchSource.dependents(of: records[place], in: access) { add(dependent) }
            place += 1
        }
        for record in records { try SearchChanges.put(record, into: index, in: access) }
    }

    static func put(_ record: RecordReference, into index: SearchIndex, in access: any WriteAccess) throws {
        if let entry = try SearchSource.entry(record, in: access) {
            try index.put(entry.document, in: access)
        } else {
            try index.remove(record.id, in: access)
        }
    }
}
