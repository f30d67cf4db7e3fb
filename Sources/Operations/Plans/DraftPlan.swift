package import Enforcement
package import Law
package import Storage

/// Stores a plan that was read from a document as a draft: what was read, the file it was read from, and the text.
package struct DraftPlan: Operation {
    package static let name = "plan.draft"
    /// The most names of units in one plan: more would be no plan that anybody can look over.
    package static let mostNames = 200_000

    package let title: String
    package let documentNumber: String?
    package let issuer: String?
    package let issuedOn: LegalDate?
    package let year: Int
    package let content: PlanContent
    /// The document's text, and the whole reading as JSON.
    package let text: String
    package let reading: String
    /// The file: its name, media type, size in bytes and SHA-256 as hexadecimal text.
    package let fileName: String
    package let mediaType: String
    package let size: Int
    package let digest: String

    /// The draft of a reading; the receipt proves that its file is on the disk.
    ///
    /// - Parameter year: the year of the plan; nil takes the one that the document says.
    package init(
        _ reading: PlanReading, year: Int?, named fileName: String, format: FileFormat,
        receipt: EvidenceFiles.Receipt, today: LegalDate
    ) throws {
        let plan = reading.plan
        title = plan.title ?? fileName
        documentNumber = plan.documentNumber
        issuer = plan.issuer
        issuedOn = plan.date
        self.year = year ?? plan.year ?? today.year
        content = PlanContent(reading)
        text = reading.text
        self.reading = try JSONText.encode(PlanOutput(plan, resolved: reading.resolved))
        self.fileName = fileName
        mediaType = format.rawValue
        size = receipt.size
        digest = receipt.hash.description
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound` for the unit, `not-a-plan` for a text without measures, `invalidInput`.
    package func perform(in work: Work) throws -> PlanID {
        guard let unit = try OrganisationStore.unit(work.actor.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let scope = RecordScope(kind: .plan, unitID: unit.id, region: unit.region)
        try Authority.require(.planManage, by: work.actor, on: scope)
        try check()
        let id: PlanID = work.newID()
        let number = try work.number(of: .plan, "计", by: unit, in: year)
        try insert(id, number, unit, in: work)
        let reference = RecordReference(.plan, id.rawValue)
        try work.open(Plan.self, reference, number: number, title: title, scope: scope)
        for (place, measure) in content.measures.enumerated() { try insert(measure, at: place + 1, of: id, in: work) }
        try keepFile(under: reference, in: work)
        return id
    }

    private func check() throws {
        guard !content.measures.isEmpty else {
            throw Refusal(
                RefusalCode(PlanWarning.Code.notAPlan.rawValue),
                Wording("文件中没有识别出措施和责任单位，不能作为计划保存", "No measures with units were found: the text is no plan"))
        }
        guard Plan.years.contains(year) else {
            throw Refusal.invalid("year", Wording("年度应在2000至2100之间", "The year lies between 2000 and 2100"))
        }
        let names = content.measures.flatMap(\.clauses).reduce(0) { $0 + $1.names.count }
        guard names <= DraftPlan.mostNames else {
            throw Refusal.invalid("file", Wording("责任单位名称过多", "The plan names too many units"))
        }
    }

    private func insert(_ id: PlanID, _ number: String, _ unit: Unit, in work: Work) throws {
        try work.write(
            "plan",
            """
            INSERT INTO plan (id, number, title, document_number, issuer, issued_on, year, state, unit_id, region,
                              drafted_by, drafted_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
            RETURNING *
            """,
            [
                id, number, title, documentNumber, issuer, issuedOn, year, Plan.procedure.initial, unit.id, unit.region,
                work.actor.userID, work.now,
            ])
        try work.write(
            "plan_document",
            "INSERT INTO plan_document (id, name, digest, body, reading) VALUES ($1, $2, $3, $4, $5) RETURNING *",
            [id, fileName, digest, text, reading])
    }

    private func insert(_ measure: PlanContent.Measure, at place: Int, of plan: PlanID, in work: Work) throws {
        let id = work.office.newIdentifier(at: work.now)
        try work.write(
            "plan_measure",
            """
            INSERT INTO plan_measure (id, plan_id, place, number, section, heading, body, line, removed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)
            RETURNING *
            """, [id, plan, place, measure.number, measure.section, measure.heading, measure.text, measure.line])
        for (place, clause) in measure.clauses.enumerated() {
            let clauseID = work.office.newIdentifier(at: work.now)
            try PlanRows.insert(clause, clauseID, at: place + 1, of: id, plan, in: work)
            for (place, name) in clause.names.enumerated() {
                try PlanRows.insert(name, at: place + 1, of: clauseID, plan, in: work)
            }
        }
    }

    private func keepFile(under plan: RecordReference, in work: Work) throws {
        try work.write(
            "evidence",
            """
            INSERT INTO evidence (id, record_kind, record_id, kind, name, media_type, size, file_hash, captured_at,
                                  collector, added_by, added_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), plan.kind, plan.id, EvidenceKind.document, fileName, mediaType,
                size, digest, work.now, work.actor.name, work.actor.userID, work.now,
            ])
    }
}
