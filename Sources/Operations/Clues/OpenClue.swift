package import Enforcement
package import Law
import Storage

/// Puts a clue into a unit's queue.
package struct OpenClue: Operation {
    package static let name = "clue.open"

    package let source: ClueSource
    package let listings: [ListingID]
    package let title: String
    package let summary: String
    package let subject: SubjectID?
    package let rights: [RightID]
    package let unit: UnitID
    package let amount: Money?

    package init(
        source: ClueSource, listings: [ListingID] = [], title: String, summary: String, subject: SubjectID? = nil,
        rights: [RightID] = [], unit: UnitID, amount: Money? = nil
    ) {
        self.source = source
        self.listings = listings
        self.title = title
        self.summary = summary
        self.subject = subject
        self.rights = rights
        self.unit = unit
        self.amount = amount
    }

    /// - Throws: `Refusal`: `notFound` for the unit, `notAllowed`, `invalidInput`.
    package func perform(in work: Work) throws -> ClueID {
        guard let owner = try OrganisationStore.unit(unit, in: work.access), owner.active else {
            throw Refusal.notFound(.unit)
        }
        try check(owner)
        let scope = RecordScope(
            kind: .clue, unitID: owner.id, region: owner.region, parties: [work.actor.unitID])
        try Authority.require(.clueCreate, by: work.actor, on: scope)
        let id: ClueID = work.newID()
        let number = "\(owner.shortName)线索〔\(work.today.year)〕\(try work.nextNumber("clue/\(owner.id)/\(work.today.year)"))号"
        try insert(id, number, owner, in: work)
        try link(id, in: work)
        try work.open(
            Clue.self, RecordReference(.clue, id.rawValue), number: number, title: title, scope: scope)
        if owner.id != work.actor.unitID {
            try work.send(
                "clue.opened", about: RecordReference(.clue, id.rawValue), to: owner.id,
                Wording("收到新线索:\(title)", "A new clue: \(title)"))
        }
        return id
    }

    private func check(_ owner: Unit) throws {
        guard owner.kind.enforces || owner.kind == .coordination else {
            throw Refusal.invalid("unit", Wording("该单位不办理线索,请另选", "This unit does not work clues; choose another"))
        }
        guard title.contains(where: { !$0.isWhitespace }), title.count <= 200 else {
            throw Refusal.invalid("title", Wording("请填写标题,不超过200字", "Give a title of at most 200 characters"))
        }
        guard summary.count <= 10_000 else {
            throw Refusal.invalid("summary", Wording("情况说明不超过10000字", "At most 10,000 characters"))
        }
        if let amount, amount.minor < 0 || amount.currency != "CNY" {
            throw Refusal.invalid("amount", Wording("估值为不小于零的人民币金额", "The value is an amount in yuan, not negative"))
        }
    }

    private func insert(_ id: ClueID, _ number: String, _ owner: Unit, in work: Work) throws {
        try work.write(
            "clue",
            """
            INSERT INTO clue (id, number, title, summary, source, state, priority, rank, unit_id, region, from_unit, subject_id,
                              amount_minor, received_at, version)
            VALUES ($1, $2, $3, $4, $5, 'received', 'normal', 2, $6, $7, $8, $9, $10, $11, 1)
            RETURNING *
            """,
            [id, number, title, summary, source, owner.id, owner.region, work.actor.unitID, subject, amount?.minor, work.now])
    }

    private func link(_ id: ClueID, in work: Work) throws {
        for listing in listings {
            try work.write(
                "clue_listing",
                "INSERT INTO clue_listing (id, clue_id, listing_id) VALUES ($1, $2, $3) RETURNING *",
                [work.office.newIdentifier(at: work.now), id, listing])
        }
        for right in rights {
            try work.write(
                "clue_right", "INSERT INTO clue_right (id, clue_id, right_id) VALUES ($1, $2, $3) RETURNING *",
                [work.office.newIdentifier(at: work.now), id, right])
        }
    }
}
