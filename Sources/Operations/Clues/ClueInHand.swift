package import Enforcement
package import Law
package import Storage

/// A clue about to be acted on: what its acts are asked from.
package struct ClueInHand: RecordInHand {
    package typealias Subject = Clue

    package let loaded: ClueStore.Loaded
    package let today: LegalDate
    /// The unit that dispatched it; nil where it is not one of this office.
    package let senderName: String?
    /// The officers of its unit, those with the fewest open clues first.
    package let officers: [AssignableOfficer]
    /// The other units that work clues.
    package let units: [Unit]
    /// Other open clues of its unit that may be about the same matter.
    package let duplicates: [LikelyDuplicate]

    var clue: Clue { loaded.record }

    package init(_ id: ClueID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        let loaded = try ClueStore.load(id, for: actor, in: access)
        self.loaded = loaded
        today = now.date
        senderName = try OrganisationStore.unit(loaded.fromUnit, in: access)?.name
        officers = try ClueStore.officers(of: loaded.record.unitID, in: access)
        units = try ClueStore.workingUnits(in: access).filter { $0.id != loaded.record.unitID }
        duplicates = try ClueDuplicates.of(id, for: actor, in: access).filter { $0.clue.unitID == loaded.record.unitID }
    }

    package func facts(for event: ClueEvent) -> ClueFacts {
        event == .assign
            ? loaded.facts(assigning: officers.map(\.member), on: today)
            : loaded.facts(reason: "…", closure: .notFounded)
    }

    /// Whoever dispatched it reads what became of it.
    var sender: [Wording] { senderName.map { [Wording($0, $0)] } ?? [] }
}

extension ClueStore: RecordStore {
    package static func seen(by sight: Sight) -> String { ClueQueue.seen(by: sight) }
}

extension ClueStore.Loaded: LoadedRecord {
    package var facts: ClueFacts { facts(reason: nil) }

    /// The facts for an assignment that still asks whom: it is open where somebody with a valid certificate is there.
    func facts(assigning officers: [TeamMember], on day: LegalDate) -> ClueFacts {
        let valid = officers.filter { $0.isValid(on: day) }
        return facts(officers: valid.isEmpty ? officers : valid)
    }
}

extension Clue: ActSubject {
    package typealias Tag = RecordTag.Clue
    package typealias InHand = ClueInHand
    package typealias Store = ClueStore

    package static let table = "clue"
    package static let longestReason = 4_000

    package static let acts: [Act<Clue>] = [
        TriageClue.act, AssignClue.act, AcceptClue.act, SendBackClue.act, MergeClue.act, HandOverClue.act,
        DismissClue.act, ReportOnClue.act, ExtendClueCheck.act, FileCaseFromClue.act, CloseClue.act, ReopenClue.act,
    ]
}

extension Ask where S == Clue, Value == ClueClosure {
    /// The ground on which a clue is closed.
    static var closure: Ask {
        .one("ground", Wording("办结事由", "Ground"), \.label, few: true, example: .authorised)
    }
}

extension Ask where S == Clue, Value == String {
    /// A reason that is kept on file.
    static var reason: Ask { .reason(most: Clue.longestReason, rows: 5, example: "案情复杂，需要权利人辨认") }

    /// A reason that the unit which dispatched the clue reads too.
    static var sentReason: Ask {
        .reason(
            most: Clue.longestReason, rows: 5, example: "授权书属实",
            help: Wording("转来单位会收到此理由", "The unit that dispatched it will read this"))
    }
}
