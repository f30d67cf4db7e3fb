package import Enforcement
package import Law
import Storage

/// Puts a clue into a unit's queue; the period of its check counts from the day on which it was found or received.
package struct OpenClue: Operation {
    package static let name = "clue.open"
    /// The most characters of a title.
    package static let titleLimit = 200
    /// The most characters of what is suspected.
    package static let summaryLimit = 10_000
    /// How many days back material can have been received.
    package static let daysBack = 366

    package let source: ClueSource
    package let listings: [ListingID]
    package let title: String
    package let summary: String
    package let subject: SubjectID?
    package let rights: [RightID]
    package let unit: UnitID
    package let amount: Money?
    /// The day on which it was found or the material received; nil is now.
    package let received: LegalDate?

    package init(
        source: ClueSource, listings: [ListingID] = [], title: String, summary: String, subject: SubjectID? = nil,
        rights: [RightID] = [], unit: UnitID, amount: Money? = nil, received: LegalDate? = nil
    ) {
        self.source = source
        self.listings = listings
        self.title = title
        self.summary = summary
        self.subject = subject
        self.rights = rights
        self.unit = unit
        self.amount = amount
        self.received = received
    }

    /// - Throws: `Refusal`: `notFound` for the unit or a listing out of sight, `notAllowed`, `invalidInput`.
    package func perform(in work: Work) throws -> ClueID {
        guard let owner = try OrganisationStore.unit(unit, in: work.access), owner.active else {
            throw Refusal.notFound(.unit)
        }
        let scope = RecordScope(
            kind: .clue, unitID: owner.id, region: owner.region, parties: [work.actor.unitID])
        try Authority.require(.clueCreate, by: work.actor, on: scope)
        try check(owner, on: work.today)
        try checkLinks(in: work)
        let id: ClueID = work.newID()
        let number = try work.number(of: .clue, "线索", by: owner)
        let receivedAt = received.map { $0 == work.today ? work.now : Moment($0) } ?? work.now
        try insert(id, number, owner, receivedAt, in: work)
        try link(id, in: work)
        let record = RecordReference(.clue, id.rawValue)
        try work.open(Clue.self, record, number: number, title: title, scope: scope, since: receivedAt)
        if owner.id != work.actor.unitID {
            try work.send("clue.opened", about: record, to: owner.id, Wording("收到新线索：\(title)", "A new clue: \(title)"))
        }
        return id
    }

    private func check(_ owner: Unit, on today: LegalDate) throws {
        guard owner.kind.enforces || owner.kind == .coordination else {
            throw Refusal.invalid("unit", Wording("该单位不办理线索，请另选", "This unit does not work clues; choose another"))
        }
        guard title.contains(where: { !$0.isWhitespace }), title.count <= OpenClue.titleLimit else {
            throw Refusal.invalid("title", Wording("请填写标题，不超过200字", "Give a title of at most 200 characters"))
        }
        guard summary.count <= OpenClue.summaryLimit else {
            throw Refusal.invalid("summary", Wording("情况说明不超过10000字", "At most 10,000 characters"))
        }
        if let amount, amount.minor < 0 || amount.currency != "CNY" {
            throw Refusal.invalid("amount", Wording("估值为不小于零的人民币金额", "The value is an amount in yuan, not negative"))
        }
        if let received, received > today || received < today.adding(days: -OpenClue.daysBack) {
            throw Refusal.invalid(
                "received",
                Wording("发现或收到日期须在今天以前一年之内", "The day of finding or receipt lies within the year before today"))
        }
    }

    private func checkLinks(in work: Work) throws {
        for listing in listings { _ = try ListingStore.load(listing, for: work.actor, in: work.access) }
        for right in rights where try work.first("SELECT id FROM ip_right WHERE id = $1", [right]) == nil {
            throw Refusal.invalid("rights", Wording("没有这项权利", "There is no such right"))
        }
        if let subject, try work.first("SELECT id FROM subject WHERE id = $1", [subject]) == nil {
            throw Refusal.invalid("subject", Wording("没有这个主体", "There is no such subject"))
        }
    }

    private func insert(
        _ id: ClueID, _ number: String, _ owner: Unit, _ receivedAt: Moment, in work: Work
    ) throws {
        try work.write(
            "clue",
            """
            INSERT INTO clue (id, number, title, summary, source, state, priority, rank, unit_id, region, from_unit, subject_id,
                              amount_minor, received_at, version)
            VALUES ($1, $2, $3, $4, $5, 'received', 'normal', $6, $7, $8, $9, $10, $11, $12, 1)
            RETURNING *
            """,
            [
                id, number, title, summary, source, CluePriority.normal.rank, owner.id, owner.region,
                work.actor.unitID, subject, amount?.minor, receivedAt,
            ])
    }

    private func link(_ id: ClueID, in work: Work) throws {
        for listing in listings { try ClueLinks.add(listing, to: id, in: work) }
        for right in rights { try ClueLinks.add(right, to: id, in: work) }
    }
}
