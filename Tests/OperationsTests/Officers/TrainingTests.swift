import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Training of officers: who enters it, what counts, how much a year asks for.
struct TrainingTests {
    private let house: TestOffice
    private let head: Actor
    private let li: Actor
    private let wang: Actor

    init() async throws {
        house = try await TestOffice()
        head = try await house.person("陈立", [.unitHead])
        li = try await house.person("李梅", [.officer], signInName: "li.mei")
        wang = try await house.person("王强", [.officer], signInName: "wang.qiang")
    }

    private func training(_ actor: Actor, on text: String, hours: Int = 16) throws -> RecordTraining {
        RecordTraining(
            actor.userID, on: try #require(LegalDate(text)), hours: hours, subject: "商标侵权认定", organiser: "云江省局")
    }

    private func lines(_ actor: Actor, year: Int = 2026) async throws -> [OfficerLine] {
        try await house.office.read { try OfficerStore.lines(year: year, limit: 50, for: actor, in: $0) }
    }

    @Test func `hours count in the year in which the training was held, against what the rule in force asks`()
        async throws
    {
        for (day, hours) in [("2025-12-31", 8), ("2026-01-01", 16), ("2026-11-23", 20)] {
            _ = try await house.office.perform(try training(li, on: day, hours: hours), as: head)
        }
        let all = try await lines(head)
        #expect(all.map(\.name) == ["李梅", "王强"])
        #expect(all.map(\.hours) == [36, 0])
        #expect(all.map(\.missing) == [24, 60])
        #expect(all.first?.minimum.rule?.id == "training.yearly")
        #expect(try await lines(head, year: 2025).map(\.hours) == [8, 0])
        #expect(try await lines(head, year: 2020).map(\.missing) == [0, 0], "no rule is known for 2020")
        let (report, findings) = try await audit(house.office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test func `what was entered wrongly is taken back with a reason, once, and stays on file`() async throws {
        let id = try await house.office.perform(try training(li, on: "2026-03-02"), as: head)
        await expectRefusal(.invalidInput) {
            _ = try await house.office.perform(WithdrawTraining(id, reason: ""), as: head)
        }
        _ = try await house.office.perform(WithdrawTraining(id, reason: "重复录入"), as: head)
        await expectRefusal(.notInThisState) {
            _ = try await house.office.perform(WithdrawTraining(id, reason: "重复录入"), as: head)
        }
        let (reader, officer) = (li, li.userID)
        let file = try await house.office.read {
            try OfficerStore.file(officer, year: 2026, for: reader, in: $0)
        }
        #expect(file.line.hours == 0 && file.trainings.map(\.withdrawn) == ["重复录入"])
        #expect(!file.mayTrain, "nobody enters training of their own")
    }

    @Test(
        arguments: [
            ("2026-11-24", 16, "商标", "省局", "heldOn"), ("1999-12-31", 16, "商标", "省局", "heldOn"),
            ("2026-11-23", 0, "商标", "省局", "hours"), ("2026-11-23", 201, "商标", "省局", "hours"),
            ("2026-11-23", 16, "", "省局", "subject"), ("2026-11-23", 16, "商标", "", "organiser"),
        ])
    func `what cannot be is refused with the field`(
        day: String, hours: Int, subject: String, organiser: String, field: String
    ) async throws {
        let record = RecordTraining(
            li.userID, on: try #require(LegalDate(day)), hours: hours, subject: subject, organiser: organiser)
        let refused = await expectRefusal(.invalidInput) { _ = try await house.office.perform(record, as: head) }
        #expect(refused?.facts["field"] == field)
    }

    @Test func `only the head of the unit or an administrator enters training, and only of officers`() async throws {
        let other = try await house.unit("云川市市场监督管理局")
        let stranger = try await house.person("马骏", [.unitHead], in: other)
        let both = try await house.person("周正", [.unitHead, .officer])
        for actor in [li, stranger] {
            await expectRefusal(.notAllowed) {
                _ = try await house.office.perform(try training(wang, on: "2026-03-02"), as: actor)
            }
        }
        await expectRefusal(.secondPerson) {
            _ = try await house.office.perform(try training(both, on: "2026-03-02"), as: both)
        }
        let refused = await expectRefusal(.invalidInput) {
            _ = try await house.office.perform(try training(head, on: "2026-03-02"), as: both)
        }
        #expect(refused?.facts["field"] == "officer")
        let administrator = try await house.person("管理", [.administrator])
        _ = try await house.office.perform(try training(wang, on: "2026-03-02"), as: administrator)
    }

    @Test func `a unit asks for hours of its own, set on a version`() async throws {
        let unit = house.county.id
        await expectRefusal(.notAllowed) {
            _ = try await house.office.perform(SetTrainingMinimum(unit, hours: 1), as: li)
        }
        for hours in [0, 401] {
            await expectRefusal(.invalidInput) {
                _ = try await house.office.perform(SetTrainingMinimum(unit, hours: hours), as: head)
            }
        }
        _ = try await house.office.perform(SetTrainingMinimum(unit, hours: 72, version: 0), as: head)
        await expectRefusal(.versionConflict) {
            _ = try await house.office.perform(SetTrainingMinimum(unit, hours: 80, version: 0), as: head)
        }
        let minimum = try #require(try await lines(head).first?.minimum)
        #expect(minimum == TrainingMinimum(hours: 72, rule: nil, version: 1))
    }

    @Test func `officers and the head see the unit's, a supervisor the region's, others none`()
        async throws
    {
        let other = try await house.unit("云川市市场监督管理局")
        _ = try await house.person("江帆", [.officer], in: other, signInName: "jiang.fan")
        let assessor = try await house.person("顾明", [.assessor], in: other)
        let procurator = try await house.person(
            "叶明", [.procurator], in: try await house.unit("云川市人民检察院", kind: .procuratorate))
        #expect(try await lines(li).map(\.name) == ["李梅", "王强"])
        #expect(try await lines(head).map(\.name) == ["李梅", "王强"])
        #expect(try await lines(assessor).map(\.name) == ["江帆", "李梅", "王强"])
        await expectRefusal(.notAllowed) { _ = try await lines(procurator) }
        let (reader, officer) = (try await house.person("贺兰", [.unitHead], in: other), wang.userID)
        await expectRefusal(.notAllowed) {
            _ = try await house.office.read { try OfficerStore.file(officer, year: 2026, for: reader, in: $0) }
        }
    }
}
