import ArgumentParser
import Hummingbird
import Operations
import Web

@main
struct Qingyuan: AsyncParsableCommand {
    func run() async throws { print("qingyuan") }
}
