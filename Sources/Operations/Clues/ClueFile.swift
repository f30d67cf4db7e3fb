package import Enforcement
package import Law
import Screening
package import Storage

/// A clue with everything its page shows and every act that this actor may take.
package struct ClueFile: RecordFile {
    package let loaded: ClueStore.Loaded
    package let life: RecordLife<Clue>
    package let unitName: String
    /// The unit that dispatched it; nil where it is not one of this office.
    package let senderName: String?
    package let subjectName: String?
    package let people: [Member]
    package let reporterName: String?
    package let listings: [ListingLine]
    package let rights: [RightLine]
    package let duplicates: [LikelyDuplicate]
    /// The clues that were merged into this one.
    package let merged: [RecordLine]
    /// The clue into which this one was merged.
    package let mergedInto: RecordLine?
    /// The case it goes on as.
    package let caseFile: RecordLine?
    /// The captured files that stand under it.
    package let files: [Evidence]
    /// Where else the pictures of the clue and of its listings stand.
    package let samePictures: SamePictures
    /// Whether the actor may add one.
    package let mayAddFiles: Bool

    /// Somebody with a part in it, with the certificate that is good for it today.
    package struct Member: Sendable, Hashable {
        package let userID: UserID
        package let name: String
        package let part: AssignmentPart
        package let officer: Officer?
    }

    /// A listing it speaks of.
    package struct ListingLine: Sendable {
        package let listing: Listing
        /// The strongest finding; nil where screening found nothing.
        package let strongest: StoredFinding?
        /// The strongest finding in its address, where that is another.
        package let address: StoredFinding?
        /// Whether the actor may open it.
        package let isVisible: Bool
    }

    /// A right it speaks of.
    package struct RightLine: Sendable, Hashable {
        package let id: RightID
        package let kind: RightKind
        package let mark: String
        package let holder: String
        package let registrationNumber: String
    }

    /// Another record it is linked with.
    package struct RecordLine: Sendable, Hashable {
        package let record: RecordReference
        package let number: String
        package let title: String
        /// The stored word of its state.
        package let state: String
        /// Whether the actor may open it.
        package let isVisible: Bool
    }

    package var clue: Clue { loaded.record }
    package var scope: RecordScope { loaded.scope }
    package var report: String? { loaded.report }

    /// The act of an event, where it can be taken from this state and is the actor's to take.
    package func act(_ event: ClueEvent) -> AvailableAct<Clue>? { acts.first { $0.transition.event == event } }
}

extension ClueFile {
    package init(
        _ id: ClueID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        let loaded = try ClueStore.load(id, for: actor, in: access)
        self.loaded = loaded
        life = try RecordLife(
            of: loaded, acts: ClueStore.acts(on: loaded, by: actor, now: now, in: access), at: now, yellow: yellow,
            in: access)
        let clue = loaded.record
        unitName = try OrganisationStore.unit(clue.unitID, in: access)?.name ?? clue.unitID.rawValue
        senderName = try OrganisationStore.unit(loaded.fromUnit, in: access)?.name
        subjectName = try access.first("SELECT name FROM subject WHERE id = $1", [clue.subjectID])?.get("name")
        people = loaded.people.map { person in
            Member(
                userID: person.userID, name: person.name, part: person.part,
                officer: loaded.officers.first { $0.userID == person.userID }?.certificate(on: now.date))
        }
        reporterName = try access.first("SELECT name FROM account WHERE id = $1", [loaded.reporter])?.get("name")
        listings = try ClueFileRows.listings(of: id, for: actor, in: access)
        rights = try ClueFileRows.rights(of: id, in: access)
        let isOpen = !Clue.procedure.finalStates.contains(clue.state)
        duplicates = isOpen ? try ClueDuplicates.of(id, for: actor, in: access) : []
        let mergedIDs: [String] = try access.query("SELECT id FROM clue WHERE merged_into = $1 ORDER BY id", [id])
            .map { try $0.get("id") }
        merged = try mergedIDs.compactMap { try ClueFileRows.record(.clue, $0, for: actor, in: access) }
        mergedInto = try clue.mergedInto.flatMap {
            try ClueFileRows.record(.clue, $0.rawValue, for: actor, in: access)
        }
        caseFile = try clue.caseID.flatMap { try ClueFileRows.record(.case, $0.rawValue, for: actor, in: access) }
        files = try EvidenceStore.list(of: clue.reference, in: access)
        samePictures = try SamePictures(
            of: [clue.reference] + listings.map { RecordReference(.listing, $0.listing.id.rawValue) }, for: actor,
            in: access)
        mayAddFiles = EvidenceDesk.mayAdd(to: .clue, by: actor, on: loaded.scope, at: now)
    }
}

/// The rows of a clue's file that stand in other subjects' tables.
private enum ClueFileRows {
    static func listings(of id: ClueID, for actor: Actor, in access: any ReadAccess) throws -> [ClueFile.ListingLine] {
        try access.query(
            """
            SELECT listing.*
            FROM   clue_listing
            JOIN   listing ON listing.id = clue_listing.listing_id
            WHERE  clue_listing.clue_id = $1
            ORDER  BY listing.score DESC, listing.id
            """, [id]
        ).map { row in
            let listing = try ListingStore.listing(row)
            let findings = try ListingStore.findings(of: listing.id, in: access)
            return ClueFile.ListingLine(
                listing: listing, strongest: findings.first,
                address: findings.dropFirst().first { $0.field == Finding.Field.url.rawValue },
                isVisible: try isVisible(listing.id, to: actor, in: access))
        }
    }

    private static func isVisible(_ id: ListingID, to actor: Actor, in access: any ReadAccess) throws -> Bool {
        do {
            _ = try ListingStore.load(id, for: actor, in: access)
            return true
        } catch is Refusal {
            return false
        }
    }

    static func rights(of id: ClueID, in access: any ReadAccess) throws -> [ClueFile.RightLine] {
        try access.query(
            """
            SELECT ip_right.id, ip_right.kind, ip_right.mark, ip_right.holder, ip_right.registration_number
            FROM   clue_right
            JOIN   ip_right ON ip_right.id = clue_right.right_id
            WHERE  clue_right.clue_id = $1
            ORDER  BY clue_right.id
            """, [id]
        ).map { row in
            ClueFile.RightLine(
                id: try row.get("id"), kind: try row.get("kind"), mark: try row.get("mark"),
                holder: try row.get("holder"), registrationNumber: try row.get("registration_number"))
        }
    }

    static func record(
        _ kind: RecordKind, _ id: String, for actor: Actor, in access: any ReadAccess
    ) throws -> ClueFile.RecordLine? {
        try access.first("SELECT * FROM record_index WHERE id = $1 AND kind = $2", [id, kind]).map { row in
            let scope = RecordScope(kind: kind, unitID: try row.get("unit_id"), region: try row.get("region"))
            let sight = Authority.sightDuty(of: kind)
            return ClueFile.RecordLine(
                record: RecordReference(kind, id), number: try row.get("number"), title: try row.get("title"),
                state: try row.get("state"),
                isVisible: sight.map { Authority.decide($0, by: actor, on: scope) == .allowed } ?? true)
        }
    }
}
