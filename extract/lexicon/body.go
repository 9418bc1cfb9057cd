package lexicon

// BodyParts are parts of the body, as somebody is hit in or on one: in the head, on the arm.
var BodyParts = Words(`head face hand arm leg back neck chest foot shoulder eye body hair mouth throat stomach forehead jaw cheek ear nose
	elbow wrist finger knee thigh ankle shin hip abdomen torso skull`)
