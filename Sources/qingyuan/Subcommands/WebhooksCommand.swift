import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan webhooks`: other systems that are told of what happens.
struct WebhooksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhooks", abstract: "Tell other systems of what happens, by signed requests.",
        subcommands: [
            Add.self, List.self, Deliveries.self, Pause.self, Resume.self, Withdraw.self, Rotate.self, Test.self,
            Replay.self,
        ])

    /// `qingyuan webhooks add ADDRESS`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a webhook; its secret is shown once.")

        @Argument(help: "Where messages are sent, such as https://example.gov.cn/hooks.")
        var address: String

        @Option(name: .long, help: "What it is for.")
        var label: String

        @Option(name: .long, help: "The id of the unit whose messages it is told of; the own unit if left out.")
        var unit: String?

        @Option(
            name: .long, help: "Of whose messages: \(WebhookReach.allCases.map(\.rawValue).joined(separator: " ")).")
        var reach = WebhookReach.unit

        @Option(
            name: .long, help: "The beginning of a topic such as transfer; may be given several times; all if left out."
        )
        var topic: [String] = []

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let draft = WebhookDraft(
                        unit: unit.map { UnitID($0) } ?? person.unitID, label: label, address: address, reach: reach,
                        topics: topic)
                    let made = try await WebhooksCommand.desk(office).add(draft, as: person)
                    try WebhooksCommand.put(made.secret, of: made.id, json: frame.output.json)
                }
            }
        }
    }

    /// `qingyuan webhooks list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The webhooks of the region, the newest first.")

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let webhooks = try await office.read { try WebhookStore.list(for: person, in: $0) }
                    for webhook in webhooks { try WebhookLine(webhook).put(json: frame.output.json) }
                }
            }
        }
    }

    /// `qingyuan webhooks deliveries ID`.
    struct Deliveries: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "deliveries", abstract: "What is or was on its way to a webhook, the latest first.")

        @Argument(help: "The webhook's id.")
        var id: String

        @Option(name: .long, help: "Only: \(WebhookDelivery.State.allCases.map(\.rawValue).joined(separator: " ")).")
        var state: WebhookDelivery.State?

        @Option(name: .long, help: "How many at most.")
        var limit = 50

        @OptionGroup var frame: CommandFrame

        func validate() throws {
            guard limit >= 1 else { throw ValidationError("--limit is 1 or more") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let (id, state, limit) = (id, state, limit)
                    let found = try await office.read { access in
                        let webhook = try WebhookStore.webhook(id, for: person, in: access)
                        return try WebhookStore.deliveries(to: webhook.id, in: state, limit: limit, in: access)
                    }
                    for delivery in found { try DeliveryLine(delivery).put(json: frame.output.json) }
                }
            }
        }
    }

    static func desk(_ office: Office) -> WebhookDesk {
        WebhookDesk(office) { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
    }

    /// Writes a secret, the only time it is shown.
    static func put(_ secret: Secret, of id: String, json: Bool) throws {
        if json { return try Console.put(json: ["id": id, "secret": secret.text]) }
        Console.put("\(id)  \(secret.text)")
    }
}

extension WebhookReach: ExpressibleByArgument {}
extension WebhookDelivery.State: ExpressibleByArgument {}

/// A webhook as a line of text or JSON.
private struct WebhookLine: Encodable {
    let id: String
    let label: String
    let address: String
    let unit: UnitID
    let reach: WebhookReach
    let topics: [String]
    let state: WebhookState

    init(_ webhook: Webhook) {
        (id, label, address, unit) = (webhook.id, webhook.label, webhook.address, webhook.unitID)
        (reach, topics, state) = (webhook.reach, webhook.topics, webhook.state)
    }

    func put(json: Bool) throws {
        if json { return try Console.put(json: self) }
        Console.put("\(id)  \(state.rawValue)  \(reach.rawValue)  \(address)  \(label)")
    }
}

/// A delivery as a line of text or JSON.
private struct DeliveryLine: Encodable {
    let id: String
    let topic: String
    let state: WebhookDelivery.State
    let tries: Int
    let status: Int?
    let failure: WebhookFailure?
    let nextAt: Moment?

    init(_ delivery: WebhookDelivery) {
        (id, topic, state, tries) = (delivery.id, delivery.topic, delivery.state, delivery.tries)
        (status, failure, nextAt) = (delivery.status, delivery.failure, delivery.nextAt)
    }

    func put(json: Bool) throws {
        if json { return try Console.put(json: self) }
        let answer = status.map(String.init) ?? failure?.rawValue ?? "-"
        Console.put("\(id)  \(state.rawValue)  \(topic)  \(tries)  \(answer)")
    }
}
