package import Enforcement
import Law
import Storage

/// Enters rights into the register, all or none; one that is there already under its kind and number is brought up to
/// date.
///
/// Sent twice it changes nothing: a right that is there with the same content is counted as `unchanged`. A file of rights,
/// of which the good rows go in, is taken by `RightsIntake`.
package struct RegisterRights: Operation {
    package static let name = "right.register"
    /// The most rights that one transaction takes.
    package static let limit = 500

    package let rights: [RightDraft]

    package init(_ rights: [RightDraft]) {
        self.rights = rights
    }

    /// What came of it.
    package struct Output: Codable, Sendable, Equatable {
        package var added: [RightID] = []
        package var updated: [RightID] = []
        package var unchanged: [RightID] = []
    }

    /// - Throws: `Refusal`: `notAllowed`, also where another unit keeps a right that would change; `invalidInput` for the
    ///   first wrong field, or for too many rights.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.rightWrite, by: work.actor, on: nil)
        guard rights.count <= RegisterRights.limit else {
            throw Refusal.invalid("rights", Wording("一次最多500条", "At most 500 rights at once"))
        }
        var output = Output()
        for draft in rights {
            switch try RightEntry.enter(draft.cleaned(), in: work) {
            case .added(let id): output.added.append(id)
            case .updated(let id): output.updated.append(id)
            case .unchanged(let id): output.unchanged.append(id)
            }
        }
        return output
    }
}
