import Enforcement
import Foundation
import Law
import Ledger
import Logging
import Operations
import Storage

/// `bench plan-board`: boards and lists of tasks with ten years of plans, 500 units and 200 measures: a million tasks.
enum PlanBoardBench {
    static let years = 10
    static let units = 500
    static let measures = 200

    static func run(on engine: BenchEngine, rounds: Int = 60) async throws {
        try await engine.withDatabase { database, folder in
            _ = try await Migrator(Schema.migrations).migrate(database, now: ScaleBench.present.milliseconds)
            let office = try ScaleBench.office(over: database, folder: folder)
            let viewers = try await Viewers(in: office)
            let start = ContinuousClock.now
            try await PlanBoardRows.fill(database, coordinator: viewers.coordinator)
            let seconds = Int(Bench.seconds(since: start))
            print(
                "\n\(engine.label): \(years * units * measures) tasks, made in \(seconds) s, \(rounds) rounds a line\n")
            print("| what a page reads | rows | p50 ms | p95 ms |\n|---|---|---|---|")
            for query in queries(viewers) {
                var (times, rows): ([Double], Int) = ([], 0)
                for _ in 0..<rounds {
                    let start = ContinuousClock.now
                    rows = try await office.read { try query.read($0) }
                    times.append(Bench.seconds(since: start) * 1_000)
                }
                times.sort()
                let p95 = times[min(times.count - 1, times.count * 95 / 100)]
                print("| \(query.name) | \(rows) | \(shown(times[times.count / 2])) | \(shown(p95)) |")
            }
        }
    }

    /// Who looks: the coordinator of all plans, and an officer of one unit.
    private struct Viewers: Sendable {
        let coordinator: Actor
        let officer: Actor

        init(in office: Office) async throws {
            let home = try await office.perform(
                RegisterUnit(name: "云省打击侵权假冒办公室", shortName: "云双打", kind: .coordination, region: "990000"),
                as: ScaleUnits.founder)
            var first: UnitID?
            for number in 1...PlanBoardBench.units {
                let id = try await office.perform(
                    RegisterUnit(
                        name: "第\(number)市场监督管理局", shortName: "B\(number)", kind: .marketSupervision,
                        region: "990100"), as: ScaleUnits.founder)
                first = first ?? id
            }
            coordinator = try await Viewers.person("coordinator", .coordinator, home, office)
            officer = try await Viewers.person("officer", .officer, first ?? home, office)
        }

        private static func person(_ name: String, _ role: Role, _ unit: UnitID, _ office: Office) async throws -> Actor
        {
            let id = try await office.perform(
                RegisterUser(unitID: unit, signInName: name, name: name, roles: [role]), as: ScaleUnits.founder)
            guard let actor = try await office.read({ try OrganisationStore.actor(id, by: .web, in: $0) }) else {
                throw Refusal.notFound(.user)
            }
            return actor
        }
    }

    private struct Query: Sendable {
        let name: String
        let read: @Sendable (any ReadAccess) throws -> Int
    }

    private static func queries(_ viewers: Viewers) -> [Query] {
        let (now, today) = (ScaleBench.present, ScaleBench.present.date)
        let plan = PlanBoardRows.plan(of: today.year)
        func board(_ name: String, _ way: PlanBoard.Way, _ actor: Actor) -> Query {
            Query(name: name) { try PlanBoardFile(plan, by: way, for: actor, at: now, in: $0).lines.count }
        }
        func list(
            _ name: String, _ actor: Actor, _ change: @escaping @Sendable (inout PlanTaskList.Filter) -> Void
        ) -> Query {
            Query(name: name) { access in
                var filter = PlanTaskList.Filter()
                change(&filter)
                let counts = try PlanTaskList.counts(filter, for: actor, today: today, in: access)
                return try PlanTaskList.lines(filter, for: actor, today: today, in: access).count + min(counts.count, 0)
            }
        }
        let (coordinator, officer) = (viewers.coordinator, viewers.officer)
        return [
            board("board by unit, coordinator", .unit, coordinator),
            board("board by measure, coordinator", .measure, coordinator),
            board("board by month, coordinator", .month, coordinator), board("board by unit, a unit", .unit, officer),
            list("all tasks, coordinator", coordinator) { _ in },
            list("a plan's tasks", coordinator) { $0.plan = plan },
            list("a plan's overdue tasks", coordinator) { ($0.plan, $0.light) = (plan, .red) },
            list("a plan's soon due tasks", coordinator) { ($0.plan, $0.light) = (plan, .yellow) },
            list("a unit's tasks in a plan", coordinator) { ($0.plan, $0.unit) = (plan, officer.unitID) },
            list("a measure's tasks", coordinator) {
                ($0.plan, $0.measure) = (plan, PlanBoardRows.measure(7, of: plan))
            },
            list("tasks to be closed", coordinator) { $0.states = [.proposed] },
            list("my unit's tasks", officer) { $0.unit = officer.unitID },
            list("my unit's overdue tasks", officer) { ($0.unit, $0.light) = (officer.unitID, .red) },
            Query(name: "plans") { try PlanList.lines(.init(), for: officer, in: $0).count },
        ]
    }

    private static func shown(_ milliseconds: Double) -> String { String(format: "%.1f", milliseconds) }
}
