import ArgumentParser
import Enforcement
import Operations

extension WebhooksCommand {
    /// `qingyuan webhooks pause ID`.
    struct Pause: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pause", abstract: "Pause a webhook; messages are kept and sent when it goes on.")

        @OptionGroup var target: WebhookTarget

        func run() async throws { try await carryOut { try await target.decide(.pause) } }
    }

    /// `qingyuan webhooks resume ID`.
    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "resume", abstract: "Let a paused webhook go on.")

        @OptionGroup var target: WebhookTarget

        func run() async throws { try await carryOut { try await target.decide(.resume) } }
    }

    /// `qingyuan webhooks withdraw ID`.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: "Withdraw a webhook for good.")

        @OptionGroup var target: WebhookTarget

        func run() async throws { try await carryOut { try await target.decide(.withdraw) } }
    }

    /// `qingyuan webhooks rotate ID`.
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate", abstract: "Give a webhook another secret, shown once; for three days both are good.")

        @OptionGroup var target: WebhookTarget

        func run() async throws {
            try await carryOut {
                try await target.frame.run { office, person in
                    let secret = try await WebhooksCommand.desk(office).rotate(target.id, as: person)
                    try WebhooksCommand.put(secret, of: target.id, json: target.frame.output.json)
                }
            }
        }
    }

    /// `qingyuan webhooks test ID`.
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Queue a message that means nothing; a server or `jobs run` sends it.")

        @OptionGroup var target: WebhookTarget

        func run() async throws {
            try await carryOut {
                try await target.frame.run { office, person in
                    Console.put(try await office.perform(TryWebhook(target.id), as: person))
                }
            }
        }
    }

    /// `qingyuan webhooks replay ID`.
    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "replay", abstract: "Send one delivery again, or all dead letters.")

        @OptionGroup var target: WebhookTarget

        @Option(name: .long, help: "The delivery's id; all dead letters if left out.")
        var delivery: String?

        func run() async throws {
            try await carryOut {
                try await target.frame.run { office, person in
                    let replay = ReplayWebhook(target.id, delivery: delivery)
                    Console.put(String(try await office.perform(replay, as: person)))
                }
            }
        }
    }
}

/// Which webhook a command is about.
struct WebhookTarget: ParsableArguments {
    @Argument(help: "The webhook's id.")
    var id: String

    @OptionGroup var frame: CommandFrame

    /// Pauses it, lets it go on or withdraws it.
    func decide(_ act: WebhookAct) async throws {
        try await frame.run { office, person in
            Console.put(try await office.perform(DecideOnWebhook(id, act), as: person).rawValue)
        }
    }
}
