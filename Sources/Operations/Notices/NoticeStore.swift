package import Enforcement
package import Law
package import Storage

/// One notice as its reader sees it.
package struct Notification: Sendable, Hashable {
    package let id: String
    /// What it is about: `clock.overdue`, `clue.dispatched`.
    package let topic: String
    package let record: RecordReference
    /// The record's number and title; nil where it has none of its own.
    package let number: String?
    package let title: String?
    package let text: Wording
    package let raisedAt: Moment
    package let isRead: Bool

    package init(
        id: String, topic: String, record: RecordReference, number: String?, title: String?, text: Wording,
        raisedAt: Moment, isRead: Bool
    ) {
        self.id = id
        self.topic = topic
        self.record = record
        self.number = number
        self.title = title
        self.text = text
        self.raisedAt = raisedAt
        self.isRead = isRead
    }
}

/// The SQL of notices.
///
/// A reader sees what is addressed to them, to the unit, or to its head where they are that; of kinds of records that they
/// may see. A notice counts as read when the reader has marked it, has marked all up to then, or when it is old.
package enum NoticeStore {
    /// Where a list goes on: after this notice.
    package struct Place: Sendable, Hashable {
        package let raisedAt: Moment
        package let id: String

        package init(raisedAt: Moment, id: String) {
            self.raisedAt = raisedAt
            self.id = id
        }
    }

    /// The most that a count of unread notices goes to: beyond it nobody counts.
    package static let countLimit = 100

    /// A reader's notices, the latest first.
    ///
    /// - Complexity: two ranges of indexes, whatever others are told.
    package static func list(
        for actor: Actor, unreadOnly: Bool = false, after place: Place? = nil, limit: Int, now: Moment,
        keep: Int64 = Retention().readMarks, in access: any ReadAccess
    ) throws -> [Notification] {
        let floor = floor(try readUntil(actor, in: access), now: now, keep: keep)
        return try access.query(
            listSQL(actor, unreadOnly: unreadOnly),
            [actor.userID, actor.unitID, floor, place?.raisedAt ?? Moment(milliseconds: .max), place?.id ?? "", limit]
        ).map(notification)
    }

    /// How many notices the reader has not read, up to `countLimit`.
    package static func unread(
        for actor: Actor, now: Moment, keep: Int64 = Retention().readMarks, in access: any ReadAccess
    ) throws -> Int {
        try unread(for: actor, readUntil: readUntil(actor, in: access), now: now, keep: keep, in: access)
    }

    /// The same, where it is known already up to when they have marked all as read.
    static func unread(
        for actor: Actor, readUntil: Moment?, now: Moment, keep: Int64 = Retention().readMarks,
        in access: any ReadAccess
    ) throws -> Int {
        let floor = floor(readUntil, now: now, keep: keep)
        return try access.first(countSQL(actor), [actor.userID, actor.unitID, floor])?.get("number") ?? 0
    }

    /// One notice of the reader's; nil where there is none or it is for others.
    static func notice(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> String? {
        try access.first(
            "SELECT id FROM (\(mineSQL(actor, ""))) AS mine WHERE mine.id = $3", [actor.userID, actor.unitID, id]
        )?.get("id")
    }

    /// Up to when the reader has marked all as read.
    private static func readUntil(_ actor: Actor, in access: any ReadAccess) throws -> Moment? {
        try access.first("SELECT read_until FROM notice_reader WHERE account_id = $1", [actor.userID])?
            .get("read_until")
    }

    /// The moment up to which everything counts as read.
    private static func floor(_ readUntil: Moment?, now: Moment, keep: Int64) -> Moment {
        let old = now.adding(milliseconds: -keep)
        return max(readUntil ?? old, old)
    }

    /// The notices of one reader: `$1` the person, `$2` the unit; `more` narrows each of its ranges.
    private static func mineSQL(_ actor: Actor, _ more: String) -> String {
        let kinds = TodayStore.visibleKinds(actor)
        let audiences = audiences(of: actor).map { "'\($0)'" }.joined(separator: ", ")
        return """
            SELECT * FROM notice
            WHERE  account_id = $1 AND account_id IS NOT NULL AND record_kind IN (\(kinds)) \(more)
            UNION ALL
            SELECT * FROM notice
            WHERE  unit_id = $2 AND account_id IS NULL AND audience IN (\(audiences)) AND record_kind IN (\(kinds)) \(more)
            """
    }

    static func listSQL(_ actor: Actor, unreadOnly: Bool) -> String {
        let place = "AND (raised_at < $4 OR (raised_at = $4 AND id < $5))"
        return """
            SELECT * FROM (
                SELECT mine.*, record_index.number, record_index.title,
                       CASE WHEN mine.raised_at <= $3 OR notice_read.notice_id IS NOT NULL THEN 1 ELSE 0 END AS is_read
                FROM   (\(mineSQL(actor, place + (unreadOnly ? " AND raised_at > $3" : "")))) AS mine
                LEFT   JOIN record_index ON record_index.id = mine.record_id
                LEFT   JOIN notice_read ON notice_read.notice_id = mine.id AND notice_read.account_id = $1
            ) AS listed
            \(unreadOnly ? "WHERE is_read = 0" : "")
            ORDER BY raised_at DESC, id DESC
            LIMIT $6
            """
    }

    static func countSQL(_ actor: Actor) -> String {
        """
        SELECT count(*) AS number
        FROM   (SELECT mine.id
                FROM   (\(mineSQL(actor, "AND raised_at > $3"))) AS mine
                WHERE  NOT EXISTS (SELECT 1 FROM notice_read
                                   WHERE notice_read.account_id = $1 AND notice_read.notice_id = mine.id)
                LIMIT  \(countLimit)) AS unread
        """
    }

    /// For whom in the unit an actor reads; somebody without any role reads nothing of the unit's.
    private static func audiences(of actor: Actor) -> [String] {
        if actor.roles.isEmpty { return [""] }
        return actor.roles.isDisjoint(with: [.unitHead, .policeHead]) ? ["unit"] : ["unit", "head"]
    }

    private static func notification(_ row: Row) throws -> Notification {
        Notification(
            id: try row.get("id"), topic: try row.get("topic"),
            record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
            number: try row.get("number"), title: try row.get("title"),
            text: Wording(try row.get("text_zh"), try row.get("text_en")), raisedAt: try row.get("raised_at"),
            isRead: try row.get("is_read"))
    }
}
