package import Law

/// A fine as it is proposed, notified or decided, with what it rests on.
package struct ProposedFine: Sendable, Hashable {
    package let fine: Money
    /// The provisions applied.
    package let basis: String
    /// The ground on which it lies below its range; nil where it does not.
    package let mitigation: MitigationGround?
    /// Why it lies below.
    package let reason: String

    package init(_ fine: Money, basis: String, mitigation: MitigationGround? = nil, reason: String = "") {
        self.fine = fine
        self.basis = basis
        self.mitigation = mitigation
        self.reason = reason
    }

    /// The fine against the range of the provisions applied; nil where they name no range.
    ///
    /// - Parameter second: who looked at it besides those who propose and decide it.
    package func check(_ known: FineFacts?, on day: LegalDate, second: String? = nil) -> FineCheck? {
        guard var facts = known else { return nil }
        facts.conducts = FineConduct.cited(in: basis)
        let mitigation = mitigation.map { Mitigation(ground: $0, reason: reason, secondPerson: second ?? "") }
        return FineCheck.check(fine, facts, on: day, mitigation: mitigation)
    }
}

/// Somebody who looked at a fine and agreed to it: the reviewer who passed the case, one who took part in the discussion.
package struct SecondOpinion: Sendable, Hashable {
    /// The account; nil for somebody known by name from the record of a discussion.
    package let userID: UserID?
    package let name: String
    /// The fine that lay before them; they agreed to none below it.
    package let fine: Money?

    package init(_ name: String, userID: UserID? = nil, fine: Money?) {
        self.name = name
        self.userID = userID
        self.fine = fine
    }
}

extension CaseFacts {
    /// The fine that is handed in, whatever the step; nil where there is none.
    var proposedFine: ProposedFine? {
        switch act {
        case .conclusion(let report) where report.proposal == .penalty:
            return report.penalty?.fine.map {
                ProposedFine($0, basis: report.basis, mitigation: report.mitigation, reason: report.facts)
            }
        case .notice(let penalty, let mitigation):
            return penalty.fine.map {
                ProposedFine(
                    $0, basis: conclusion?.basis ?? "", mitigation: mitigation, reason: conclusion?.facts ?? "")
            }
        default:
            guard let decision, decision.kind == .penalty, let fine = decision.penalty?.fine else { return nil }
            return ProposedFine(
                fine, basis: decision.basis, mitigation: decision.mitigation, reason: decision.reasons)
        }
    }

    /// Who agreed to a fine and neither proposed it nor takes this step.
    func secondPerson(for fine: Money, besides actor: Actor) -> String? {
        let names = Set(team.map(\.name)).union([actor.name])
        return secondOpinions.first { opinion in
            guard let seen = opinion.fine, seen <= fine, !names.contains(opinion.name) else { return false }
            return opinion.userID.map { $0 != actor.userID && !investigators.contains($0) } ?? true
        }?.name
    }
}
