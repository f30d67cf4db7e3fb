import ArgumentParser
import Enforcement
import Operations

/// `qingyuan rights host ID HOST`: records a host that the holder of a right runs, or withdraws it.
struct RightsHostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "host", abstract: "Record a host that the holder of a right runs.",
        discussion: """
            Listings on the host and on what stands below it are never reported as look-alikes. An address may be given in place
            of the host; what is kept is written on standard output.
            """)

    @Argument(help: "The right's id, as the list shows it.")
    var id: String

    @Argument(help: "The host name or an address, as example.com.")
    var host: String

    @Flag(help: "Withdraw the host instead.")
    var withdraw = false

    @OptionGroup var frame: CommandFrame

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                let right = RightID(id)
                guard withdraw else {
                    let kept = try await office.perform(AddOfficialHost(right: right, address: host), as: actor)
                    if frame.output.json { try Console.put(json: ["host": kept]) } else { Console.put(kept) }
                    return
                }
                _ = try await office.perform(WithdrawOfficialHost(right: right, host: host), as: actor)
            }
        }
    }
}
