import Enforcement
package import Storage

/// The care of the index of the search: made anew, and compared with the records.
package enum SearchDesk {
    /// What a comparison of the index with the records found.
    package typealias Tally = SearchIndex.Tally

    private static let pageSize = 1_000

    /// Whether there are records of some kind and no index of them, as after an upgrade.
    package static func isEmptyBesideRecords(_ office: Office) async throws -> Bool {
        try await office.read { access in
            try SearchSource.newest(in: access).contains { record in
                try access.first("SELECT seq FROM search_document WHERE id = $1", [record.id]) == nil
            }
        }
    }

    /// Empties the index and makes it anew from the records, the oldest first, page by page; what is written meanwhile
    /// goes in as always.
    ///
    /// - Returns: how many records were entered.
    @discardableResult
    package static func rebuild(
        _ office: Office, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws -> Int {
        let index = SearchIndex(office.database.dialect)
        let all = try await office.read { try SearchSource.count(in: $0) }
        try await office.database.write { try index.removeAll(in: $0) }
        var (done, last) = (0, "")
        while true {
            let after = last
            let page = try await office.database.write { access in
                let page = try SearchSource.page(after: after, limit: pageSize, in: access)
                for record in page { try SearchChanges.put(record, into: index, in: access) }
                return page
            }
            guard let end = page.last else { return done }
            (done, last) = (done + page.count, end.id)
            progress(done, all)
        }
    }

    /// Compares the index with the records, in one snapshot.
    package static func check(_ office: Office) async throws -> Tally {
        try await office.read { access in
            var comparison = SearchIndex.Comparison(in: access)
            var last = ""
            while true {
                let page = try SearchSource.page(after: last, limit: pageSize, in: access)
                guard let end = page.last else { return try comparison.finish() }
                for record in page {
                    guard let entry = try SearchSource.entry(record, in: access) else { continue }
                    try comparison.expect(entry.document)
                }
                last = end.id
            }
        }
    }
}
