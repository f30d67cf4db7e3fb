import Synchronization
import Testing

@testable import Storage

/// The rule by which writes share commits, on a transaction that only writes down what is asked of it.
struct GroupCommitTests {
    private struct Failure: Error {}
    private struct Refused: Error {}

    /// What the group asked for, and which call shall fail.
    private final class Script: GroupTransaction, Sendable {
        private struct State {
            var calls: [String] = []
            var isOpen = false
        }

        private let state = Mutex(State())
        private let failing: String?

        init(failing: String? = nil) {
            self.failing = failing
        }

        var calls: [String] { state.withLock { $0.calls } }
        var isOpen: Bool { state.withLock { $0.isOpen } }

        private func note(_ call: String, isOpenAfter: Bool) throws {
            try state.withLock { state in
                state.calls.append(call)
                if failing == call { throw Failure() }
                state.isOpen = isOpenAfter
            }
        }

        func begin() throws { try note("begin", isOpenAfter: true) }
        func commit() throws { try note("commit", isOpenAfter: false) }
        func rollBack() { try? note("rollback", isOpenAfter: false) }

        func attempt(_ body: (any WriteAccess) throws -> Void) throws {
            try note("write", isOpenAfter: failing != "disk")
            try body(NoAccess())
        }
    }

    private struct NoAccess: WriteAccess {
        var dialect: SQLDialect { .sqlite }
        func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] { [] }
        func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? { nil }
        func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {}
        func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int { 0 }
    }

    /// A write that notes how it ended.
    private final class Probe: PendingWrite, Sendable {
        private let outcome = Mutex("waiting")
        private let isWithdrawn: Bool
        private let body: @Sendable () throws -> Void

        init(isWithdrawn: Bool = false, _ body: @escaping @Sendable () throws -> Void = {}) {
            self.isWithdrawn = isWithdrawn
            self.body = body
        }

        var ending: String { outcome.withLock { $0 } }
        func begin() -> Bool { !isWithdrawn }
        func run(in access: any WriteAccess) throws { try body() }
        func finish(throwing error: (any Error)?) {
            outcome.withLock { $0 = error.map { "\(type(of: $0))" } ?? "kept" }
        }
    }

    /// A limit that no test reaches by time, however slow the machine.
    private static let patient = GroupLimit(count: 256, duration: .seconds(3600))

    private func queue(_ probes: [Probe], limit: GroupLimit = patient) throws -> GroupCommit {
        let commits = GroupCommit(limit: limit)
        for (position, probe) in probes.enumerated() {
            let mustSchedule = try commits.add(probe)
            #expect(mustSchedule == (position == 0), "only the first of a quiet queue wakes the writer")
        }
        return commits
    }

    @Test func `writes that wait share one commit and one that fails hurts no other`() throws {
        let probes = [Probe(), Probe { throw Refused() }, Probe()]
        let script = Script()
        let isLeft = try queue(probes).runGroup(on: script)
        #expect(!isLeft)
        #expect(script.calls == ["begin", "write", "write", "write", "commit"])
        #expect(probes.map(\.ending) == ["kept", "Refused", "kept"])
    }

    @Test func `nobody is told before the commit`() throws {
        let first = Probe { throw Refused() }
        let second = Probe { #expect(first.ending == "waiting") }
        _ = try queue([first, second]).runGroup(on: Script())
        #expect([first, second].map(\.ending) == ["Refused", "kept"])
    }

    @Test func `if the commit fails everyone of the group is told so`() throws {
        let probes = [Probe(), Probe { throw Refused() }]
        let script = Script(failing: "commit")
        _ = try queue(probes).runGroup(on: script)
        #expect(script.calls.suffix(2) == ["commit", "rollback"])
        #expect(probes.map(\.ending) == ["Failure", "Failure"])
    }

    @Test func `if the engine gives the transaction up everyone of the group is told so`() throws {
        let probes = [Probe(), Probe()]
        let script = Script(failing: "disk")
        let commits = try queue(probes)
        while commits.runGroup(on: script) {}
        #expect(script.calls == ["begin", "write", "begin", "write"])
        #expect(probes.map(\.ending) == ["StorageFault", "StorageFault"])
    }

    @Test func `if a group cannot begin all who wait are told so`() throws {
        let probes = [Probe(), Probe(), Probe(isWithdrawn: true)]
        let script = Script(failing: "begin")
        let isLeft = try queue(probes).runGroup(on: script)
        #expect(!isLeft)
        #expect(script.calls == ["begin"])
        #expect(probes.map(\.ending) == ["Failure", "Failure", "waiting"])
    }

    @Test func `a group is bounded by count`() throws {
        let probes = (0..<5).map { _ in Probe() }
        let script = Script()
        let commits = try queue(probes, limit: GroupLimit(count: 2, duration: .seconds(3600)))
        while commits.runGroup(on: script) {}
        #expect(script.calls.filter { $0 == "commit" }.count == 3)
        #expect(probes.allSatisfy { $0.ending == "kept" })
    }

    @Test func `a group is bounded by time`() throws {
        let script = Script()
        let commits = try queue([Probe(), Probe()], limit: GroupLimit(count: 256, duration: .zero))
        while commits.runGroup(on: script) {}
        #expect(script.calls.filter { $0 == "commit" }.count == 2)
    }

    @Test func `a withdrawn write is passed over, and alone costs no transaction`() throws {
        let script = Script()
        let isLeft = try queue([Probe(isWithdrawn: true)]).runGroup(on: script)
        #expect(!isLeft)
        #expect(script.calls == [])
    }

    @Test func `after closing what waits still runs and nothing joins`() throws {
        let probe = Probe()
        let commits = try queue([probe])
        commits.close()
        #expect(throws: StorageFault(.closed, "")) { try commits.add(Probe()) }
        _ = commits.runGroup(on: Script())
        #expect(probe.ending == "kept")
    }
}
