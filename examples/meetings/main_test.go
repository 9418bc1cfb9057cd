package main

func Example() {
	main()
	// Output:
	// Envoys in Moscow: 3 sentences
	//   planned  Steve Witkoff plans to leave for Kyiv on Monday
	//   actual   Steve Witkoff met Vladimir Putin in Moscow on Tuesday
	//   actual   Ukraine did not comment on the talks
	//   claimed  The talks reportedly were productive
	//   actual   Marco Rubio said that the talks were productive
	// met: Steve Witkoff and Vladimir Putin on 2025-12-02
	//   because "Steve Witkoff, who met Vladimir Putin in Moscow on Tuesday" (envoys.txt, bytes 18–76, rule relative)
	// planned: Steve Witkoff plans to leave for Kyiv on Monday
}
