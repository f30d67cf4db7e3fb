import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan jobs`: work in the background.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "Show, run, retry and drop background jobs.",
        subcommands: [List.self, Show.self, Retry.self, Drop.self, Run.self])

    /// `qingyuan jobs list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List jobs, the latest first.")

        @Option(
            name: .long,
            help: "Only jobs in this state: \(JobState.allCases.map(\.rawValue).joined(separator: " ")).")
        var state: JobStateWord?

        @Option(name: .long, help: "Only jobs of this kind, such as listing.import.")
        var kind: String?

        @Option(name: .long, help: "How many at most.")
        var limit = 50

        @OptionGroup var frame: CommandFrame

        func validate() throws {
            guard limit >= 1 else { throw ValidationError("--limit is 1 or more") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, reader in
                    let (state, kind, limit) = (state?.state, kind, limit)
                    let jobs = try await office.read {
                        try JobList.jobs(in: state, kind: kind, limit: limit, for: reader, in: $0)
                    }
                    for job in jobs { try JobLine.put(job, json: frame.output.json) }
                }
            }
        }
    }

    /// `qingyuan jobs show ID`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One job with what was decided about it.")

        @Argument(help: "The job's id.")
        var id: String

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, reader in
                    let id = id
                    let shown = try await office.read { try JobList.show(id, for: reader, in: $0) }
                    try JobLine.put(shown.job, json: frame.output.json)
                    guard !frame.output.json else { return }
                    if let error = shown.job.lastError { Console.put("  \(error)") }
                    for act in shown.acts { Console.put("  \(act.at)  \(act.by)  \(act.act.rawValue)  \(act.reason)") }
                }
            }
        }
    }

    /// `qingyuan jobs retry ID --reason TEXT`.
    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry", abstract: "Have a dead letter tried again, or a waiting job at once.")

        @OptionGroup var decision: JobDecision

        func run() async throws { try await carryOut { try await decision.take(.retry) } }
    }

    /// `qingyuan jobs drop ID --reason TEXT`.
    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "drop", abstract: "Give a job up.")

        @OptionGroup var decision: JobDecision

        func run() async throws { try await carryOut { try await decision.take(.drop) } }
    }

    /// `qingyuan jobs run [--once]`.
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "run", abstract: "Run what is due, beside servers or instead of their own runners.",
            discussion: """
                Without --once it runs until it is told to stop (SIGTERM, Ctrl-C). With --once it runs what is due now, and what
                that brings about, and ends: for cron, where servers run with --no-jobs.
                """)

        @Flag(name: .long, help: "Run what is due now, then end.")
        var once = false

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let settings = try data.settings()
                let office = try await Wiring.existingOffice(settings)
                defer { office.database.close() }
                guard once else {
                    return try await JobService(office, settings).runAlone(logger: settings.logger(.lifecycle))
                }
                let taken = try await JobService.runner(of: office, settings).runDue()
                if output.json { try Console.put(json: ["jobs": taken]) } else { Console.say("\(taken) jobs") }
            }
        }
    }
}

/// Which job is decided on, and why.
struct JobDecision: ParsableArguments {
    @Argument(help: "The job's id.")
    var id: String

    @Option(name: .long, help: "Why, for the file.")
    var reason: String

    @OptionGroup var frame: CommandFrame

    func take(_ act: JobAct) async throws {
        try await frame.run { office, actor in
            _ = try await office.perform(DecideOnJob(id, act, reason: reason), as: actor)
            let shown = try await office.read { try JobList.show(id, for: actor, in: $0) }
            try JobLine.put(shown.job, json: frame.output.json)
        }
    }
}

/// The state of a job as an argument.
struct JobStateWord: ExpressibleByArgument {
    let state: JobState

    init?(argument: String) {
        guard let state = JobState(rawValue: argument) else { return nil }
        self.state = state
    }

    static var allValueStrings: [String] { JobState.allCases.map(\.rawValue) }
}

/// A job as a line of text or JSON.
struct JobLine: Encodable {
    let id: String
    let kind: String
    let state: JobState
    let done: Int
    let total: Int?
    let line: Wording?
    let attempt: Int
    let failures: Int
    let holder: String?
    let availableAt: Moment
    let createdAt: Moment
    let finishedAt: Moment?
    let lastError: String?

    init(_ job: Job) {
        id = job.id
        kind = job.kind
        state = job.state
        done = job.progress.done
        total = job.progress.total
        line = job.progress.line
        attempt = job.attempt
        failures = job.failures
        holder = job.holder
        availableAt = job.availableAt
        createdAt = job.createdAt
        finishedAt = job.finishedAt
        lastError = job.lastError
    }

    static func put(_ job: Job, json: Bool) throws {
        if json { return try Console.put(json: JobLine(job)) }
        let total = job.progress.total.map { "/\($0)" } ?? ""
        Console.put(
            "\(job.id)  \(job.state.rawValue)  \(job.kind)  \(job.progress.done)\(total)  \(job.progress.line?.zh ?? "-")"
        )
    }
}
