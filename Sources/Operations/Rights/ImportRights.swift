import Enforcement
package import Law
import Storage

/// One row of a rights file, read and not yet in the register.
package struct RightRow: Codable, Sendable, Hashable {
    /// The line in the file, from 1.
    package let line: Int
    package let draft: RightDraft
    /// Names of authorised sellers to add; sellers that are there stay.
    package let sellers: [String]
    /// Hosts of the holder to add; hosts that are there stay.
    package let hosts: [String]

    package init(line: Int, draft: RightDraft, sellers: [String] = [], hosts: [String] = []) {
        self.line = line
        self.draft = draft
        self.sellers = sellers
        self.hosts = hosts
    }
}

/// What was wrong with one row of a file.
package struct RightRowProblem: Codable, Sendable, Hashable {
    package let line: Int
    /// A stable word for programs.
    package let code: String
    package let message: Wording
    /// Whether the row was left out; otherwise it was taken and this is a note.
    package let isFatal: Bool

    package init(line: Int, code: String, message: Wording, isFatal: Bool = true) {
        self.line = line
        self.code = code
        self.message = message
        self.isFatal = isFatal
    }
}

/// Takes a part of a rights file: the good rows go in, each bad one is named by its line.
///
/// A row says nothing of what its file has no column for: the validity of a right that is there, its holder's code, and a
/// reference price stay where the row has none.
package struct ImportRights: Operation {
    package static let name = "right.import"

    package let rows: [RightRow]

    package init(_ rows: [RightRow]) {
        self.rows = rows
    }

    /// How many rows went where, and what was wrong with the others.
    package struct Output: Codable, Sendable, Equatable {
        package var added = 0
        package var updated = 0
        package var unchanged = 0
        package var problems: [RightRowProblem] = []

        package init() {}
    }

    /// - Throws: `Refusal`: `notAllowed`, `invalidInput` for too many rows. A wrong row is no refusal but a problem.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.rightWrite, by: work.actor, on: nil)
        guard rows.count <= RegisterRights.limit else {
            throw Refusal.invalid("rights", Wording("一次最多500条", "At most 500 rights at once"))
        }
        var output = Output()
        for row in rows {
            do {
                try count(enter(row, in: work), in: &output)
            } catch let refusal as Refusal {
                output.problems.append(
                    RightRowProblem(line: row.line, code: refusal.code.rawValue, message: refusal.message))
            }
        }
        return output
    }

    /// Everything that can refuse the row is asked before anything of it is written.
    private func enter(_ row: RightRow, in work: Work) throws -> (outcome: RightEntry.Outcome, more: Int) {
        let draft = try row.draft.cleaned()
        let sellers = try row.sellers.map(AuthoriseSeller.checked)
        let hosts = try row.hosts.map(AddOfficialHost.checked)
        let known = try RightStore.kept(draft.kind, number: draft.registrationNumber, in: work.access)
        let names = try known.map { try Set(RightStore.sellers(of: $0.right.id, in: work.access).map(\.name)) } ?? []
        let new = sellers.filter { !names.contains($0) }
        let knownHosts = try known.map { try Set(RightStore.hosts(of: $0.right.id, in: work.access)) } ?? []
        let newHosts = Set(hosts).subtracting(knownHosts)
        if let known, !new.isEmpty || !newHosts.isEmpty {
            try Authority.require(.rightWrite, by: work.actor, on: known.scope)
        }
        let outcome = try RightEntry.enter(draft, merging: ImportRights.keep, in: work)
        for seller in Set(new).sorted() {
            try AuthoriseSeller(right: outcome.id, seller: seller).write(seller, code: nil, in: work)
        }
        for host in newHosts.sorted() { try AddOfficialHost.write(host, of: outcome.id, in: work) }
        return (outcome, new.count + newHosts.count)
    }

    private static func keep(_ known: Right, in draft: inout RightDraft) {
        draft.holderCode = draft.holderCode ?? known.holderCode
        draft.validFrom = draft.validFrom ?? known.validFrom
        draft.validUntil = draft.validUntil ?? known.validUntil
        draft.referencePrice = draft.referencePrice ?? known.referencePrice
    }

    private func count(_ entered: (outcome: RightEntry.Outcome, more: Int), in output: inout Output) {
        switch entered.outcome {
        case .added: output.added += 1
        case .updated: output.updated += 1
        case .unchanged:
            if entered.more > 0 { output.updated += 1 } else { output.unchanged += 1 }
        }
    }
}
