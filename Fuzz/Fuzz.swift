import Foundation

/// `make fuzz MINUTES=10`: inputs that nobody would send, made from numbered seeds, until the time is over.
///
/// Whatever comes in, screening answers or says what is wrong; it never stops. A round that breaks a promise ends the program with its
/// seed, and `fuzz --seed N` runs that round alone. Built with the address sanitizer and without optimisation, so that every access to
/// the tables of an index is checked as well.
@main
enum Fuzz {
    /// What a seed is spent on.
    private struct Round: Sendable {
        let name: String
        let share: Int
        let run: @Sendable (inout FuzzRandom) throws -> Void
    }

    /// What one seed is spent on; the share of each is its number here.
    private static let rounds = [
        Round(name: "texts", share: 6, run: TextRound.run), Round(name: "files", share: 5, run: FileRound.run),
        Round(name: "indexes", share: 5, run: IndexRound.run), Round(name: "hosts", share: 2, run: HostRound.run),
        Round(name: "photos", share: 1, run: PhotoRound.run),
        Round(name: "long texts", share: 1, run: TextRound.runLong),
    ]
    /// The most processor time a round may take, in seconds: without optimisation and under the sanitizer.
    private static let slowest = 60.0

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 2, arguments[0] == "--seed", let seed = UInt64(arguments[1]) { return round(seed) }
        guard arguments.count <= 2, let minutes = arguments.first.flatMap(Double.init), minutes > 0 else {
            print("usage: fuzz MINUTES [FIRST-SEED] | fuzz --seed N")
            exit(64)
        }
        run(for: minutes, from: arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1)
    }

    private static func run(for minutes: Double, from first: UInt64) {
        let end = ContinuousClock.now.advanced(by: .seconds(minutes * 60))
        var (seed, told) = (first, ContinuousClock.now)
        var done: [String: Int] = [:]
        while ContinuousClock.now < end {
            round(seed)
            done[kind(of: seed).name, default: 0] += 1
            seed += 1
            if told.duration(to: .now) > .seconds(30) {
                FileHandle.standardOutput.write(Data("\nseeds \(first)...\(seed - 1): nothing broken\n".utf8))
                told = .now
            }
        }
        let counts = rounds.map { "\(done[$0.name] ?? 0) of \($0.name)" }.joined(separator: ", ")
        print("\(seed - first) rounds in \(minutes) minutes, seeds \(first)...\(seed - 1), nothing broken: \(counts)")
    }

    private static func kind(of seed: UInt64) -> Round {
        let all = rounds.reduce(0) { $0 + $1.share }
        var left = Int(seed % UInt64(all))
        for round in rounds {
            if left < round.share { return round }
            left -= round.share
        }
        return rounds[0]
    }

    /// Runs one round; the seed is on standard error before it begins, in case it takes the program with it.
    private static func round(_ seed: UInt64) {
        var random = FuzzRandom(seed: seed)
        let kind = kind(of: seed)
        FileHandle.standardError.write(Data("\rseed \(seed), \(kind.name)          ".utf8))
        let start = clock()
        do {
            try kind.run(&random)
            let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            if seconds > slowest { throw Broken("took \(Int(seconds)) seconds") }
        } catch {
            print("\nseed \(seed), \(kind.name): \(error)")
            exit(1)
        }
    }
}

/// A promise that was not kept.
struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// Throws unless a condition holds.
    static func unless(_ isKept: Bool, _ description: @autoclosure () -> String) throws {
        if !isKept { throw Broken(description()) }
    }
}
