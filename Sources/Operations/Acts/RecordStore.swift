package import Enforcement
package import Storage

/// Where the records of a kind are kept: their SQL.
package protocol RecordStore: SendableMetatype {
    /// One record with everything that its procedure looks at.
    associatedtype Loaded: LoadedRecord

    /// What is read where only some records are wanted: the table, joined with what ``seen(by:)`` speaks of.
    static var source: String { get }

    /// The condition over ``source`` that leaves only what an actor may see.
    static func seen(by sight: Sight) -> String

    /// Loads a record that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    static func load(_ id: RecordID<Loaded.Subject.Tag>, for actor: Actor, in access: any ReadAccess) throws -> Loaded
}

extension RecordStore {
    package typealias Subject = Loaded.Subject

    package static var source: String { Subject.table }

    /// What an actor may see of the kind; parameters are numbered from `first`.
    ///
    /// - Throws: `Refusal` with `notAllowed` where no role of the actor sees any.
    static func sight(for actor: Actor, first: Int) throws -> Sight {
        let kind = Subject.procedure.kind
        guard let duty = Authority.sightDuty(of: kind) else { throw Refusal.notFound(kind) }
        return try Sight(of: duty, for: actor, first: first)
    }

    /// Whether there is a record of this id that the actor may see.
    static func isSeen(
        _ id: RecordID<Subject.Tag>, by actor: Actor, in access: any ReadAccess
    ) throws -> Bool {
        let sight: Sight
        do {
            sight = try self.sight(for: actor, first: 2)
        } catch is Refusal {
            return false
        }
        return try access.first(
            "SELECT 1 AS seen FROM \(source) WHERE \(Subject.table).id = $1 AND \(seen(by: sight))",
            [id] + sight.arguments) != nil
    }

    /// The record of a number as the office writes it, that the actor may see; nil where there is none.
    package static func find(
        number: String, for actor: Actor, in access: any ReadAccess
    ) throws -> RecordID<Subject.Tag>? {
        let sight = try sight(for: actor, first: 2)
        return try access.first(
            "SELECT \(Subject.table).id FROM \(source) WHERE \(Subject.table).number = $1 AND \(seen(by: sight))",
            [number] + sight.arguments)?.get("id")
    }

    /// The record of this number, else of this id: as people name it in a command.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func named(
        _ name: String, for actor: Actor, in access: any ReadAccess
    ) throws -> RecordID<Subject.Tag> {
        try find(number: name, for: actor, in: access) ?? RecordID(name)
    }
}
