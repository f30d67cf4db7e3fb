import Law
import Testing

struct TimeLimitsTests {
    @Test func `two rows of one id are never in force on one day`() {
        for (id, rows) in Dictionary(grouping: TimeLimits.all, by: \.id) {
            let sorted = rows.sorted { $0.standing.from < $1.standing.from }
            for (earlier, later) in zip(sorted, sorted.dropFirst()) {
                #expect(earlier.standing.until.map { $0 < later.standing.from } == true, "\(id)")
            }
        }
    }

    @Test(arguments: TimeLimits.all)
    func `every row says where it stands`(row: TimeLimit) {
        #expect(LegalActs.all.contains(row.standing.act))
        #expect(row.standing.article.hasPrefix("第") || row.standing.article == RuleStanding.articleNotRead)
        #expect(!row.title.zh.isEmpty && !row.title.en.isEmpty && !row.since.zh.isEmpty && !row.since.en.isEmpty)
        #expect(row.standing.from >= row.standing.act.from)
        if let until = row.standing.until { #expect(row.standing.from <= until) }
        if row.standing.confidence == .read {
            #expect(row.standing.article != RuleStanding.articleNotRead)
        } else {
            #expect(row.standing.note != nil, "what was not read must be flagged in words")
        }
    }

    @Test func `days of the Administrative Penalty Law follow its article 85`() {
        for row in TimeLimits.all where row.standing.act == .penaltyLaw {
            switch row.amount.unit {
            case .workingDay: #expect([2, 3, 5, 7].contains(row.amount.count))
            case .calendarDay: #expect(row.amount.count > 7)
            case .hour, .month, .year: break
            }
        }
    }

    @Test func `days of the Administrative Compulsion Law follow its article 69`() {
        for row in TimeLimits.all where row.standing.act == .compulsionLaw {
            if row.amount.unit == .workingDay { #expect(row.amount.count <= 10) }
            if row.amount.unit == .calendarDay { #expect(row.amount.count > 10) }
        }
    }

    @Test func `days of decree 310 are calendar days`() {
        for row in TimeLimits.all where row.standing.act == .caseTransfer {
            #expect([.calendarDays(3), .hours(24)].contains(row.amount))
            #expect(row.counting.rollOver == .none)
        }
    }

    @Test func `the row is picked by the day of the conduct`() throws {
        #expect(TimeLimits.row(.creditRepairDecision, on: try date("2025-12-24"))?.amount == .workingDays(15))
        #expect(TimeLimits.row(.creditRepairDecision, on: try date("2025-12-25"))?.amount == .workingDays(7))
        #expect(TimeLimits.row(.creditRepairDecision, on: try date("2020-01-01")) == nil)
        #expect(TimeLimits.row(.complaintAcceptance, on: try date("2026-04-14"))?.standing.confidence == .read)
        #expect(TimeLimits.row(.complaintAcceptance, on: try date("2026-04-15"))?.standing.act == .complaints2026)
        #expect(TimeLimits.row(TimeLimitID("no.such"), on: try date("2026-04-15")) == nil)
        #expect(TimeLimits.rows(.complaintAcceptance).map(\.standing.act) == [.complaints2019, .complaints2026])
    }

    @Test func `a region sets its own amount only where the law leaves it the choice`() throws {
        let day = try date("2026-05-01")
        let local = LegalAct(
            id: "local", name: Wording("某省信息共享平台管理办法", "Platform rules of a province"),
            from: try date("2024-01-01"))
        let standing = RuleStanding(local, "第八条", confidence: .read)
        let entry = try #require(TimeLimits.row(.platformEntry, on: day))
        let own = try #require(entry.configured(amount: .workingDays(5), standing: standing))
        #expect(TimeLimits.row(.platformEntry, on: day, regional: [own])?.amount == .workingDays(5))
        #expect(TimeLimits.row(.platformEntry, on: try date("2023-05-01"), regional: [own])?.amount == .workingDays(7))

        let transfer = try #require(TimeLimits.row(.transferHandOver, on: day))
        #expect(transfer.configured(amount: .hours(48), standing: standing) == nil)
        let forged = TimeLimit(
            .transferHandOver, transfer.title, since: transfer.since, .hours(48), standing: standing, isRegional: true)
        #expect(TimeLimits.row(.transferHandOver, on: day, regional: [forged])?.amount == .hours(24))
    }

    @Test func `the citation reads as in a document`() throws {
        let row = try #require(TimeLimits.row(.transferHeadDecision, on: date("2026-05-01")))
        #expect(row.source.citation.zh == "《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款")
    }

    @Test func `acts have one id each`() {
        #expect(Set(LegalActs.all.map(\.id)).count == LegalActs.all.count)
        #expect(LegalActs.act(id: "penalty-law") == .penaltyLaw)
        #expect(LegalActs.act(id: "none") == nil)
    }
}
