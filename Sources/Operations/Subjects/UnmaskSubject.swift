package import Enforcement
import Law
import Storage

/// Shows the personal values of one subject to one person for one reason; the look is kept for good.
///
/// Performed without an idempotency key: a kept answer would be a second copy of the clear values.
package struct UnmaskSubject: Operation {
    package static let name = "subject.unmask"
    /// The most characters of a reason.
    package static let longestReason = 200

    package let id: SubjectID
    package let reason: String

    package init(_ id: SubjectID, reason: String) {
        self.id = id
        self.reason = reason
    }

    /// The clear values.
    package struct Output: Codable, Sendable, Equatable {
        package let code: String?
        package let address: String?
        package let phone: String?
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound`, `invalidInput` without a reason.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.subjectUnmask, by: work.actor, on: nil)
        guard let subject = try SubjectStore.subject(id, in: work.access) else { throw Refusal.notFound(.subject) }
        guard let reason = SubjectRules.filled(reason), reason.count <= UnmaskSubject.longestReason else {
            throw Refusal.invalid(
                "reason", Wording("请写明查看事由，不超过200字", "Say what it is needed for, at most 200 characters"))
        }
        try work.write(
            "subject_look",
            """
            INSERT INTO subject_look (id, subject_id, reason, looked_by, looked_at)
            VALUES ($1, $2, $3, $4, $5)
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), id, reason, work.actor.userID, work.now])
        work.remark("subject", id.rawValue)
        return Output(code: subject.code, address: subject.address, phone: subject.phone)
    }
}
