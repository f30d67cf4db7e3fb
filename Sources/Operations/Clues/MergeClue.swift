package import Enforcement
import Law
import Storage

/// Merges a clue into another one about the same matter: its listings and rights go along, and so does its period where
/// it began earlier.
package struct MergeClue: Operation {
    package static let name = "clue.merge"

    package let clue: ClueID
    package let version: Int
    package let into: ClueID

    package init(_ clue: ClueID, version: Int, into: ClueID) {
        self.clue = clue
        self.version = version
        self.into = into
    }

    /// - Throws: `Refusal` from the procedure or the version check; `invalidInput` where the other clue is the same
    ///   one, of another unit, or no longer open.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        let other = try target(of: act)
        let result = try act.take(.merge, facts: act.loaded.facts(), setting: [("merged_into", other.id)])
        try work.voidClocks(on: act.clue.reference)
        let received = min(act.clue.receivedAt, other.receivedAt)
        if received < other.receivedAt { try work.backdateClock(.clueCheck, on: other.reference, to: received) }
        for listing in try ClueStore.listings(of: clue, in: work.access) {
            try ClueLinks.add(listing, to: other.id, in: work)
        }
        for right in try ClueStore.rights(of: clue, in: work.access) {
            try ClueLinks.add(right, to: other.id, in: work)
        }
        // The other clue now speaks of more: whoever decides on what they read before is told to read it again.
        try work.update(
            .clue, "clue",
            "UPDATE clue SET received_at = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [other.id, other.version, received])
        try act.report("clue.merged", Wording("已并入\(other.number)一并办理", "goes on in \(other.number)"))
        return result
    }

    private func target(of act: ClueStep) throws -> Clue {
        let other: Clue
        do {
            other = try ClueStore.load(into, for: act.work.actor, in: act.work.access).record
        } catch let refusal as Refusal {
            throw Refusal.invalid("into", refusal.message)
        }
        guard other.id != act.clue.id, other.unitID == act.clue.unitID else {
            throw Refusal.invalid("into", Wording("只能并入本单位的另一条线索", "Merge into another clue of the same unit"))
        }
        guard !Clue.procedure.finalStates.contains(other.state) else {
            throw Refusal.invalid("into", Wording("目标线索已办结，不能并入", "The other clue is closed; choose an open one"))
        }
        return other
    }
}

extension MergeClue {
    static let act = Act<Clue>("merger", "mergeClue", on: .merge, told: \.sender, asking: other) {
        clue, version, other in
        MergeClue(clue, version: version, into: other)
    }

    private static let other = Ask<Clue, ClueID>.record(
        "into", Wording("并入哪一条", "Into which clue"), .clue,
        help: Wording(
            "本单位未办结的线索；材料、权利和较早的期限一并转过去",
            "An open clue of the unit; listings, rights and the earlier period go along"),
        options: { $0.duplicates.map(\.choice) })
}

extension LikelyDuplicate {
    /// The other clue as one to choose, with what the two have in common.
    var choice: Choice {
        let zh = reasons.map(\.label.zh).joined(separator: "、")
        let en = reasons.map(\.label.en).joined(separator: ", ")
        return Choice(
            clue.id.rawValue, Wording("\(clue.number) \(clue.title) · \(zh)", "\(clue.number) \(clue.title) · \(en)"))
    }
}
