import Enforcement
package import Law
import Storage

/// Marks one of the reader's notices as read.
package struct ReadNotice: Operation {
    package static let name = "notice.read"

    package let id: String

    package init(_ id: String) {
        self.id = id
    }

    /// - Throws: `Refusal` with `notFound` where there is no such notice, or it is for others.
    package func perform(in work: Work) throws -> Done {
        guard let id = try NoticeStore.notice(id, for: work.actor, in: work.access) else {
            throw Refusal(.notFound, Wording("没有这条通知", "There is no such notice"))
        }
        try work.access.execute(
            """
            INSERT INTO notice_read (notice_id, account_id, read_at) VALUES ($1, $2, $3)
            ON CONFLICT (account_id, notice_id) DO NOTHING
            """, [id, work.actor.userID, work.now])
        return Done()
    }
}

/// Marks all of the reader's notices up to a moment as read: the one at which the list was made, so that none is marked
/// that came after it.
package struct ReadAllNotices: Operation {
    package static let name = "notice.read-all"

    package let until: Moment

    package init(until: Moment) {
        self.until = until
    }

    package func perform(in work: Work) throws -> Done {
        try work.access.execute(
            """
            INSERT INTO notice_reader (account_id, read_until) VALUES ($1, $2)
            ON CONFLICT (account_id) DO UPDATE
            SET read_until = excluded.read_until WHERE notice_reader.read_until < excluded.read_until
            """, [work.actor.userID, min(until, work.now)])
        return Done()
    }
}
