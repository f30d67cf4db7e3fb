import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct MetricsRegistryTests {
    private func text(_ registry: MetricsRegistry) async throws -> [String] {
        let database = try SQLiteDatabase.inMemory()
        defer { database.close() }
        return await registry.exposition(reading: database).split(separator: "\n").map(String.init)
    }

    @Test func `a counter is written with its labels, its help and its type`() async throws {
        let registry = MetricsRegistry()
        let counter = registry.counter("seen_total", "Things seen.", labels: ["kind", "what"])
        counter.add(1, "a", "say \"no\"\\\n")
        counter.add(2, "a", "say \"no\"\\\n")
        let lines = try await text(registry)
        #expect(lines.contains("# HELP seen_total Things seen."))
        #expect(lines.contains("# TYPE seen_total counter"))
        #expect(lines.contains(#"seen_total{kind="a",what="say \"no\"\\\n"} 3"#))
    }

    @Test func `a histogram counts each value in its bucket and all above`() async throws {
        let registry = MetricsRegistry()
        let histogram = registry.histogram("took_seconds", "Time.", bounds: [0.1, 1])
        for value in [0.1, 0.2, 5] { histogram.observe(value) }
        let lines = try await text(registry).filter { $0.hasPrefix("took_seconds") }
        #expect(
            lines == [
                #"took_seconds_bucket{le="0.1"} 1"#, #"took_seconds_bucket{le="1"} 2"#,
                #"took_seconds_bucket{le="+Inf"} 3"#, "took_seconds_sum 5.3", "took_seconds_count 3",
            ])
    }

    @Test func `a gauge of the database is read when asked, and one that fails leaves the rest`() async throws {
        let registry = MetricsRegistry()
        registry.gauge("two", "Two.") { access in
            [Sample(Double(try access.first("SELECT 2 AS n")?.get("n", as: Int.self) ?? 0))]
        }
        registry.gauge("broken", "No such table.") { access in
            [Sample(Double(try access.query("SELECT * FROM nothing").count))]
        }
        let lines = try await text(registry)
        #expect(lines.contains("two 2"))
        #expect(!lines.contains { $0.hasPrefix("broken") })
        #expect(lines.contains("qingyuan_scrape_failures_total 1"))
    }

    @Test func `whatever strangers send, one metric keeps a bounded number of combinations`() async throws {
        let registry = MetricsRegistry()
        let counter = registry.counter("asked_total", "Asked.", labels: ["name"])
        for number in 0..<(Cardinality.limit + 500) { counter.add(1, "n\(number)") }
        let lines = try await text(registry).filter { $0.hasPrefix("asked_total") }
        #expect(lines.count == Cardinality.limit + 1)
        #expect(lines.contains(#"asked_total{name="other"} 500"#))
    }

    @Test func `the same name is the same counter, and a later gauge takes the place of an earlier`() async throws {
        let registry = MetricsRegistry()
        registry.counter("c_total", "C.").add()
        registry.counter("c_total", "C.").add()
        registry.gauge("g", "G.") { [Sample(1)] }
        registry.gauge("g", "G.") { [Sample(2)] }
        let lines = try await text(registry)
        #expect(lines.contains("c_total 2") && lines.contains("g 2") && !lines.contains("g 1"))
    }

    @Test func `operations are counted by how they end, and tell the request they ran for`() async throws {
        let world = try await TestOffice()
        let officer = try await world.person("李梅", [.officer])
        let trace = RequestTrace(id: "r")
        let unit = RegisterUnit(name: "新单位", shortName: "新", kind: .marketSupervision, region: "430100")
        try await RequestTrace.$current.withValue(trace) {
            _ = try await world.office.perform(unit, as: world.founder, key: "k1")
            _ = try await world.office.perform(unit, as: world.founder, key: "k1")
            await #expect(throws: Refusal.self) { try await world.office.perform(unit, as: officer) }
        }
        let name = RegisterUnit.name
        #expect(trace.facts.operations == [name, "\(name):repeated", "\(name):refused"])
        let text = await world.office.metrics.registry.exposition(reading: world.office.database)
        for line in [
            "qingyuan_operations_total{operation=\"\(name)\",outcome=\"refused\"} 1",
            "qingyuan_operations_total{operation=\"\(name)\",outcome=\"repeated\"} 1",
        ] { #expect(text.contains(line)) }
    }

    @Test func `sign-ins are counted by how they end`() async throws {
        let world = try await TestOffice()
        for _ in 0..<7 { _ = try? await world.desk.signIn(name: "nobody", password: "wrong", from: "10.0.0.1") }
        let text = await world.office.metrics.registry.exposition(reading: world.office.database)
        #expect(text.contains("qingyuan_sign_in_checks_total{outcome=\"wrong\"}"))
        #expect(text.contains("qingyuan_sign_in_checks_total{outcome=\"slowed\"}"))
    }
}
