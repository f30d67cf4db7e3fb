package import Enforcement
package import Law
package import Storage

/// A kind of record on which acts are taken. Its acts are declared once, each beside its operation; the pages, the API and
/// the commands of the kind are made from them.
package protocol ActSubject: Procedural {
    /// What its ids are the ids of.
    associatedtype Tag
    /// One record of the kind with everything that the questions of its acts are made from.
    associatedtype InHand: RecordInHand where InHand.Subject == Self
    /// Where its records are kept.
    associatedtype Store: RecordStore where Store.Loaded.Subject == Self

    var id: RecordID<Tag> { get }
    /// How people call it.
    var number: String { get }
    var state: State { get }
    var version: Int { get }

    /// Every act, in the order in which a record goes its way.
    static var acts: [Act<Self>] { get }
    /// The table that holds its state and version.
    static var table: String { get }
    /// The most characters of the reason that is kept with a step.
    static var longestReason: Int { get }
}

/// A record that somebody is about to act on.
package protocol RecordInHand<Subject>: Sendable {
    associatedtype Subject: ActSubject

    /// The record as its procedure sees it.
    var loaded: Subject.Store.Loaded { get }
    /// The day on which it is in hand.
    var today: LegalDate { get }

    /// Loads a record that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    init(_ id: RecordID<Subject.Tag>, for actor: Actor, at now: Moment, in access: any ReadAccess) throws

    /// What the guards of an event look at where what the act will ask for is taken as given: so that an act is closed only
    /// by what nobody can type.
    func facts(for event: Subject.Event) -> Subject.Facts
    /// The id of a record that people call by another name; nil where nobody they may see is called so.
    static func find(
        _ name: String, of kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> String?
}

extension RecordInHand {
    package func facts(for event: Subject.Event) -> Subject.Facts { loaded.facts }

    package static func find(
        _ name: String, of kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> String? {
        guard kind == Subject.procedure.kind else { return try RecordNames.find(name, of: kind, in: access) }
        return try Subject.Store.find(number: name, for: actor, in: access)?.rawValue
    }
}

/// A record with everything that its procedure looks at.
package protocol LoadedRecord<Subject>: Sendable {
    associatedtype Subject: ActSubject

    var record: Subject { get }
    var scope: RecordScope { get }
    /// What the guards look at, with nothing handed in.
    var facts: Subject.Facts { get }
    /// The unit on the other side of its procedure; nil where there is none.
    var counterpart: UnitID? { get }
}

extension LoadedRecord {
    package var counterpart: UnitID? { nil }
    package var id: RecordID<Subject.Tag> { record.id }
    package var number: String { record.number }
    package var state: Subject.State { record.state }
    package var version: Int { record.version }
    /// How steps, clocks and documents point at it.
    package var reference: RecordReference { record.reference }
}

extension ActSubject {
    /// How steps, clocks and documents point at it.
    package var reference: RecordReference { RecordReference(Self.procedure.kind, id.rawValue) }
}

extension ActSubject {
    /// The act that an event belongs to.
    package static func act(for event: Event) -> Act<Self>? { acts.first { $0.events.contains(event) } }

    /// The act of this noun, or of an event of this name.
    package static func act(named name: String) -> Act<Self>? {
        acts.first { $0.noun == name } ?? Event(rawValue: name).flatMap(act(for:))
    }
}

/// Where a record stands after an act.
package struct RecordVersion<S: ActSubject>: Codable, Sendable, Hashable {
    package let id: RecordID<S.Tag>
    package let state: S.State
    package let version: Int

    package init(id: RecordID<S.Tag>, state: S.State, version: Int) {
        self.id = id
        self.state = state
        self.version = version
    }
}

/// What an act leaves behind: where its record stands, and the record that it opened.
package protocol ActOutcome<Subject>: Codable, Sendable {
    associatedtype Subject: ActSubject

    var standing: RecordVersion<Subject> { get }
    var opened: RecordReference? { get }
}

extension RecordVersion: ActOutcome {
    package typealias Subject = S
    package var standing: RecordVersion<S> { self }
    package var opened: RecordReference? { nil }
}
