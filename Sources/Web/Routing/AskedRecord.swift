import Enforcement
import Operations

extension House {
    /// The file of a record as somebody may see it now.
    ///
    /// - Throws: `Refusal.notFound` where there is no such record or it is out of sight.
    func file<File: RecordFile>(_ id: RecordID<File.Subject.Tag>, for actor: Actor) async throws -> File {
        let (now, yellow) = (now, office.settings.yellowShare)
        return try await office.read { try File(id, for: actor, at: now, yellow: yellow, in: $0) }
    }
}

extension Visit {
    /// The file of the record that the path names.
    func file<File: RecordFile>(_ type: File.Type = File.self) async throws -> File {
        try await house.file(id(), for: actor())
    }

    /// What a list by state is asked for: the state and the last record of the page before, both nil at first.
    func listed<S: ActSubject>(_ type: S.Type) -> (state: S.State?, after: RecordID<S.Tag>?) {
        (
            query.first("state").flatMap(S.State.init),
            query.first("after").flatMap { $0.isEmpty ? nil : RecordID($0) }
        )
    }
}

extension APICall {
    /// The file of the record that the path names.
    func file<File: RecordFile>(_ type: File.Type = File.self) async throws -> File {
        try await house.file(id(), for: machine())
    }
}
