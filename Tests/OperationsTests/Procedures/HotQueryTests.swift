import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// The pages that everybody opens all day read no table from one end to the other, whoever opens them.
struct HotQueryTests {
    /// One page's reading.
    struct Page: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// An index without which the page would be slow at size, where there is one that every viewer needs.
        let index: String?
        let read: @Sendable (Actor, Moment, any ReadAccess) throws -> Void
    }

    private static func clues(_ change: @escaping @Sendable (inout ClueQueue.Filter) -> Void)
        -> @Sendable (Actor, Moment, any ReadAccess) throws -> Void
    {
        { actor, now, access in
            var filter = ClueQueue.Filter()
            change(&filter)
            _ = try ClueQueue.page(filter, for: actor, now: now, in: access)
        }
    }

    private static func cases(_ change: @escaping @Sendable (inout CaseList.Filter) -> Void)
        -> @Sendable (Actor, Moment, any ReadAccess) throws -> Void
    {
        { actor, _, access in
            var filter = CaseList.Filter()
            change(&filter)
            _ = try CaseList.counts(for: actor, in: access)
            _ = try CaseList.lines(filter, for: actor, in: access)
        }
    }

    private static func listings(_ change: @escaping @Sendable (inout ListingQueue.Filter) -> Void)
        -> @Sendable (Actor, Moment, any ReadAccess) throws -> Void
    {
        { actor, _, access in
            var filter = ListingQueue.Filter()
            change(&filter)
            _ = try ListingQueue.linesAndCounts(filter, for: actor, in: access)
        }
    }

    private static func tasks(_ change: @escaping @Sendable (inout PlanTaskList.Filter) -> Void)
        -> @Sendable (Actor, Moment, any ReadAccess) throws -> Void
    {
        { actor, now, access in
            var filter = PlanTaskList.Filter()
            change(&filter)
            _ = try PlanTaskList.counts(filter, for: actor, today: now.date, in: access)
            _ = try PlanTaskList.lines(filter, for: actor, today: now.date, in: access)
        }
    }

    static let pages: [Page] = [
        Page(testDescription: "home", index: "clock_running") { actor, now, access in
            _ = try TodayStore.Home(for: actor, after: nil, limit: 50, now: now, yellow: .third, in: access)
        },
        Page(testDescription: "clues", index: nil, read: clues { _ in }),
        Page(testDescription: "clues of one state", index: nil, read: clues { $0.states = [.checking] }),
        Page(testDescription: "urgent clues", index: nil, read: clues { $0.priority = .urgent }),
        Page(testDescription: "clues from a source", index: nil, read: clues { $0.source = .media }),
        Page(
            testDescription: "clues further down", index: nil,
            read: clues { $0.after = .init(rank: 2, id: ClueID("0")) }),
        Page(
            testDescription: "my clues", index: "assignment_of_user",
            read: clues { ($0.states, $0.assignedTo) = ([.checking], UserID("X")) }),
        Page(
            testDescription: "my clues, ended too", index: "assignment_by_user",
            read: clues { $0.assignedTo = UserID("X") }),
        Page(
            testDescription: "clues with words", index: "search_document_by_kind", read: clues { $0.text = "假冒" }),
        Page(testDescription: "cases", index: nil, read: cases { _ in }),
        Page(testDescription: "cases of one state", index: nil, read: cases { $0.states = [.investigating] }),
        Page(
            testDescription: "my cases", index: "assignment_of_user",
            read: cases { ($0.states, $0.assignedTo) = ([.checking], UserID("X")) }),
        Page(
            testDescription: "overdue cases", index: "clock_running_of_record",
            read: cases { $0.dueBefore = Moment(milliseconds: 1) }
        ),
        Page(
            testDescription: "cases with words", index: "search_document_by_kind", read: cases { $0.text = "假冒" }),
        Page(testDescription: "listings", index: nil, read: listings { _ in }),
        Page(testDescription: "a batch of listings", index: "listing_of_batch", read: listings { $0.batch = "B" }),
        Page(
            testDescription: "listings with words", index: "search_document_by_kind", read: listings { $0.text = "假冒" }),
        Page(testDescription: "tasks", index: nil, read: tasks { _ in }),
        Page(testDescription: "tasks of a unit", index: "plan_task_of_unit", read: tasks { $0.unit = UnitID("U") }),
        Page(
            testDescription: "overdue tasks of a plan", index: "plan_task_of_plan",
            read: tasks {
                ($0.plan, $0.light) = (PlanID("P"), .red)
            }),
        Page(
            testDescription: "tasks of a unit in a plan", index: nil,
            read: tasks {
                ($0.plan, $0.unit) = (PlanID("P"), UnitID("U"))
            }),
        Page(
            testDescription: "tasks of a measure", index: "plan_task_of_measure",
            read: tasks {
                ($0.plan, $0.measure) = (PlanID("P"), "M")
            }),
        Page(testDescription: "plans", index: nil) { actor, _, access in
            _ = try PlanList.lines(.init(), for: actor, in: access)
        },
        Page(testDescription: "search", index: nil) { actor, _, access in
            for words in ["假", "假冒", "〔2026〕12号", "NIKO 鞋"] {
                _ = try SearchStore.groups(words, for: actor, each: 5, in: access)
            }
        },
    ]

    @Test(arguments: pages)
    func `a page reads no table whole, and uses the index made for it`(page: Page) async throws {
        let world = try await CaseWorld()
        _ = try await world.handedOver()
        let office = world.office
        let now = office.now
        let viewers = [
            world.li, world.head, try await world.house.person("县办", [.coordinator]),
            try await world.house.person(
                "市办", [.coordinator], in: try await world.house.unit("云川市双打办", kind: .coordination)),
            try await world.house.person(
                "省办", [.coordinator], in: try await world.house.unit("云省双打办", kind: .coordination, region: "430000")),
        ]
        for viewer in viewers {
            let (whole, indexes) = try await office.read { access in
                let plans = try QueryPlans(access, dialect: office.database.dialect)
                try page.read(viewer, now, plans)
                return (plans.tablesReadWhole, plans.indexes)
            }
            #expect(whole.isEmpty, "\(viewer.name): \(whole)")
            // Among several indexes PostgreSQL chooses by statistics, of which the few rows of a test have none.
            guard let index = page.index, office.database.dialect == .sqlite else { continue }
            #expect(indexes.contains(index), "\(viewer.name): \(indexes.sorted())")
        }
    }

    @Test(arguments: PlanBoard.Way.allCases)
    func `a board and the file of a task read no table whole`(way: PlanBoard.Way) async throws {
        let world = try await PlanWorld()
        let plan = try await world.adopted()
        let task = try await world.task(of: plan)
        let office = world.house.office
        let (whole, indexes) = try await office.read { access in
            let plans = try QueryPlans(access, dialect: office.database.dialect)
            _ = try PlanBoardFile(plan, by: way, for: world.coordinator, at: office.now, in: plans)
            _ = try PlanTaskFile(task, for: world.officer, at: office.now, yellow: .third, in: plans)
            return (plans.tablesReadWhole, plans.indexes)
        }
        #expect(whole.isEmpty, "\(whole)")
        let index = [
            "unit": "plan_task_by_plan_unit", "measure": "plan_task_by_plan_measure", "month": "plan_task_by_plan_due",
        ]
        guard office.database.dialect == .sqlite else { return }
        #expect(indexes.contains(try #require(index[way.rawValue])), "\(indexes.sorted())")
    }

    @Test func `the files of a clue and of a case read no table whole`() async throws {
        let world = try await CaseWorld()
        let (caseID, _) = try await world.handedOver()
        let office = world.office
        let clue = try await office.perform(
            OpenClue(source: .inspection, title: "疑似假冒", summary: "", unit: world.house.county.id), as: world.li)
        let plans = try await office.read { access in
            let plans = try QueryPlans(access, dialect: office.database.dialect)
            _ = try ClueFile(clue, for: world.head, at: office.now, yellow: .third, in: plans)
            _ = try CaseFile(caseID, for: world.head, at: office.now, yellow: .third, in: plans)
            return plans.tablesReadWhole
        }
        #expect(plans.isEmpty, "\(plans)")
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "the words of a plan are SQLite's"))
    func `each way of seeing a clue has the index of its list`() async throws {
        let house = try await TestOffice()
        let viewers: [(Actor, [String])] = [
            (try await house.person("李梅", [.officer]), ["clue_queue", "clue_by_sender"]),
            (try await house.person("县办", [.coordinator]), ["clue_by_region"]),
            (
                try await house.person("市办", [.coordinator], in: try await house.unit("云川市双打办", kind: .coordination)),
                ["clue_by_city"]
            ),
            (
                try await house.person(
                    "省办", [.coordinator], in: try await house.unit("云省双打办", kind: .coordination, region: "430000")),
                ["clue_by_province"]
            ),
        ]
        for (viewer, wanted) in viewers {
            let indexes = try await house.office.read { access in
                let plans = try QueryPlans(access, dialect: house.office.database.dialect)
                _ = try ClueQueue.lines(.init(), for: viewer, now: house.office.now, in: plans)
                return plans.indexes
            }
            #expect(indexes.isSuperset(of: wanted), "\(viewer.name): \(indexes.sorted())")
        }
    }

    @Test func `a page that reads a table whole is found out`() async throws {
        let house = try await TestOffice()
        let whole = try await house.office.read { access in
            let plans = try QueryPlans(access, dialect: house.office.database.dialect)
            _ = try plans.query("SELECT * FROM clue WHERE title LIKE '%假冒%'", [])
            return plans.tablesReadWhole
        }
        #expect(whole.count == 1)
    }
}
