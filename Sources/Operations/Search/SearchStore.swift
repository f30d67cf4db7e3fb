package import Enforcement
package import Law
package import Storage

/// The search over everything that an actor may see.
package enum SearchStore {
    /// The kinds of records that can be found, as their hits are shown.
    package static let kinds = SearchSource.kinds

    /// The most characters of a query.
    package static let longest = SearchQuery.longest

    /// One record found.
    package struct Hit: Sendable, Hashable {
        /// What was found.
        package let found: RecordReference
        /// The record that it is or belongs to.
        package let record: RecordReference
        package let number: FoundText?
        package let title: FoundText
        /// Where the words stand, if they do not stand in number and title.
        package let excerpt: FoundText?
        /// The stored word of its state.
        package let state: String?
        package let unitName: String?
        /// When it was last changed; of a listing when it was captured, of a document when it was issued.
        package let updatedAt: Moment?
        /// Where the list goes on.
        package let place: Place
    }

    /// Where a list goes on: after this record.
    package struct Place: Sendable, Hashable {
        package let seq: Int64

        package init(seq: Int64) {
            self.seq = seq
        }
    }

    /// The hits of one kind.
    package struct Group: Sendable {
        package let kind: RecordKind
        package let hits: [Hit]
        /// Whether there are more.
        package let goesOn: Bool
    }

    /// The latest hits of every kind that has any.
    package static func groups(
        _ words: String, for actor: Actor, each limit: Int, in access: any ReadAccess
    ) throws -> [Group] {
        var course = SearchCourse(SearchQuery(words, folding: .office))
        return try kinds.compactMap { kind in
            let hits = try hits(words, &course, of: [kind], for: actor, limit: limit + 1, in: access)
            guard !hits.isEmpty else { return nil }
            return Group(kind: kind, hits: Array(hits.prefix(limit)), goesOn: hits.count > limit)
        }
    }

    /// The records that hold all the words, of those that the actor may see, the latest entered first.
    ///
    /// - Parameter kinds: of which kinds; of all where there are none.
    /// - Complexity: what the words have in common in each kind, from the latest to the last one given.
    package static func hits(
        _ words: String, of kinds: [RecordKind] = [], for actor: Actor, after place: Place? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [Hit] {
        var course = SearchCourse(SearchQuery(words, folding: .office))
        return try hits(words, &course, of: kinds, for: actor, after: place, limit: limit, in: access)
    }

    private static func hits(
        _ words: String, _ course: inout SearchCourse, of kinds: [RecordKind], for actor: Actor,
        after place: Place? = nil, limit: Int, in access: any ReadAccess
    ) throws -> [Hit] {
        var found: [SearchIndex.Hit] = []
        for kind in kinds.isEmpty ? SearchStore.kinds : kinds {
            guard let audience = try SearchSight.audience(of: kind, for: actor) else { continue }
            if kind == .subject, let person = try person(words, in: access) {
                found += place.map { person.seq < $0.seq } ?? true ? [person] : []
                continue
            }
            found += try course.find(
                kind.rawValue, for: audience, before: place?.seq, limit: limit, in: access)
        }
        found.sort { $0.seq > $1.seq }
        return try found.prefix(limit).compactMap { try hit($0, course.query, in: access) }
    }

    /// The person whose whole number was searched for.
    private static func person(_ words: String, in access: any ReadAccess) throws -> SearchIndex.Hit? {
        guard let number = ResidentID(words)?.number else { return nil }
        return try access.first(
            """
            SELECT search_document.seq, search_document.kind, search_document.id
            FROM   subject JOIN search_document ON search_document.id = subject.id
            WHERE  subject.code = $1
            """, [number]
        ).map(SearchIndex.Hit.init)
    }

    private static func hit(_ hit: SearchIndex.Hit, _ query: SearchQuery, in access: any ReadAccess) throws -> Hit? {
        guard let kind = RecordKind(rawValue: hit.kind),
            let entry = try SearchSource.entry(RecordReference(kind, hit.id), in: access)
        else { return nil }
        let (number, title) = (entry.number.map { FoundText($0, query) }, FoundText(entry.title, query))
        let line = try access.first(
            """
            SELECT unit.name, record_index.updated_at
            FROM   unit LEFT JOIN record_index ON record_index.id = $2
            WHERE  unit.id = $1
            """, [entry.unitID, hit.id])
        let excerpt = entry.texts.lazy.compactMap { FoundText($0, query).excerpt(for: query) }.first
        return Hit(
            found: RecordReference(kind, hit.id), record: entry.record, number: number, title: title,
            excerpt: excerpt, state: entry.state, unitName: try line?.get("name"),
            updatedAt: try line?.get("updated_at") ?? entry.at, place: Place(seq: hit.seq))
    }
}
